import type { PatternTable } from '../../pack.ts';

export const foundations: PatternTable = {
  'relations-established': [
    { id: 'ar.relations-established.verb', match: '<establish> ..4 <relations> ..3 <diplomatic>', without: '<anniversary>', weight: 0.85, example: 'أقام البلدان علاقات دبلوماسية في عام 1977.', not: 'احتفل البلدان بذكرى إقامة العلاقات الدبلوماسية.' },
    { id: 'ar.relations-established.passive', match: '<relations> <diplomatic> ..10 <establish>', without: '<anniversary>', example: 'العلاقات الدبلوماسية بين البلدين أقيمت في 21 يناير 1977.' },
    { id: 'ar.relations-established.laid', match: '"تم" <establish> ..3 <relations>', without: '<anniversary>', weight: 0.7, example: 'تم إرساء العلاقات بين البلدين.' },
    { id: 'ar.relations-established.plain', match: '<establish> "العلاقات" ..5 {anaphor|state}', without: '<anniversary>', weight: 0.6, example: 'بدأت العلاقات بين الدولتين عام 1972.' },
    { id: 'ar.relations-established.declared', match: '"قيام" <relations> <diplomatic> ..8 "أعلنت"', weight: 0.95, example: 'قيام العلاقات الدبلوماسية بين البلدين التي أعلنت في 7 مايو 1990.' },
    { id: 'ar.relations-established.date-of', match: '<anniversary> ..6 <establish> ..4 <relations> ..8 {date}', with: '"التي"', weight: 0.5, example: 'الذكرى العاشرة لإقامة العلاقات الدبلوماسية التي أقيمت عام 1990.' },
  ],
  'relations-severed': [
    { id: 'ar.relations-severed.cut', match: '<sever> ..12 <relations>', notAffix: 'in to as', example: 'قطعت كوبا علاقاتها الدبلوماسية مع تشيلي.' },
    { id: 'ar.relations-severed.by', match: '"قطع" {actor} ..10 <relations>', example: 'أسباب قطع كوبا علاقاتها مع تشيلي.' },
    { id: 'ar.relations-severed.with', match: '<sever> {actor} <relations>', example: 'قطعت كوبا علاقاتها مع تشيلي.' },
    { id: 'ar.relations-severed.noun', match: '"قطع" <relations> ..3 "مع" {state}', example: 'أعلنت بيرو قطع العلاقات الدبلوماسية مع تشيلي.' },
    { id: 'ar.relations-severed.between', match: '"قطع" <relations> ..3 "بين" {actor}', example: 'منذ قطع العلاقات الدبلوماسية بين بيرو وتشيلي.' },
    { id: 'ar.relations-severed.decided', match: '<decide> ..12 "قطع" <relations>', weight: 0.9, example: 'قررت بيرو أمس قطع علاقاتها مع تشيلي.' },
    { id: 'ar.relations-severed.broken', match: '<relations> ..12 <broken>', example: 'العلاقات مع تشيلي مقطوعة منذ عام 1978 حسب وزير خارجية بيرو.' },
    { id: 'ar.relations-severed.unbroken', match: '<relations> ..12 <notBroken>', modality: 'denied', weight: 0.9, example: 'العلاقات مع تشيلي لم تنقطع يوما حسب وزير خارجية بيرو.' },
  ],
  'relations-restored': [
    { id: 'ar.relations-restored.resume', match: '<restore> ..4 <relations>', without: '"النظر"', example: 'استأنف البلدان علاقاتهما الدبلوماسية عام 1991.' },
  ],
  recognition: [
    { id: 'ar.recognition.verb', match: '<recognise>', with: '<independence>', weight: 0.7, example: 'اعترفت تركيا باستقلال كرواتيا في عام 1991.' },
    { id: 'ar.recognition.by', match: '<recognise> ..2 {state}', example: 'اعترفت فرنسا بدولة كرواتيا.' },
    { id: 'ar.recognition.first', match: '{state} "من" "أوائل" ..6 <recognise>', example: 'كانت مصر من أوائل الدول التي اعترفت به.' },
  ],
  statehood: [
    { id: 'ar.statehood.gain', match: '<gainIndependence> ..3 <independence>', example: 'نالت كينيا استقلالها في عام 1963.' },
    { id: 'ar.statehood.declared', match: '"إعلان" "الجمهورية"', example: 'إعلان الجمهورية في عام 1918.' },
  ],
  'mission-opened': [
    { id: 'ar.mission-opened.verb', match: '<open> ..4 <mission>', without: '"حفل" "معرض"', example: 'افتتحت رومانيا سفارتها في الدوحة عام 1992.' },
    { id: 'ar.mission-opened.passive', match: '<mission> ..7 <open>', weight: 0.7, example: 'السفارة الرومانية في الدوحة افتتحت عام 1992.' },
    { id: 'ar.mission-opened.its', match: '<mission> ..3 <openIts>', weight: 0.75, example: 'السفارة الرومانية المعتزم فتحها في الدوحة.' },
    { id: 'ar.mission-opened.began', match: '"باشرت" "السفارة" ..5 "عملها"', weight: 0.9, example: 'باشرت السفارة الرومانية في الدوحة عملها عام 1992.' },
    { id: 'ar.mission-opened.again', match: '"وأعدنا" "فتحها"', weight: 0.85, example: 'أغلقنا سفارتنا في طهران وأعدنا فتحها في تموز.' },
    { id: 'ar.mission-opened.reopen', match: '<restore> ..3 "فتح" ..3 <mission>', weight: 0.9, example: 'أعادت رومانيا فتح سفارتها في صنعاء.' },
  ],
  'mission-closed': [
    { id: 'ar.mission-closed.verb', match: '<close> ..4 <mission>', example: 'أغلقت إسبانيا سفارتها في صنعاء عام 2015.' },
    { id: 'ar.mission-closed.suspended', match: '<suspend> ..4 <mission>', weight: 0.8, example: 'علقت إسبانيا عمل سفارتها في صنعاء.' },
  ],
  'envoy-accredited': [
    { id: 'ar.envoy-accredited.credentials', match: '<submit> ..8 <credentials>', weight: 0.9, example: 'قدم السفير أوراق اعتماده إلى رئيس بولندا.' },
    { id: 'ar.envoy-accredited.credentials-of', match: '<credentials> ..6 <envoy>', example: 'تسلم الملك أوراق اعتماد سفير بولندا.' },
    { id: 'ar.envoy-accredited.appointed', match: '<appoint> ..8 <envoy> ..8 {state|place}', example: 'عين الرئيس سفيرا جديدا لدى اليابان.' },
    { id: 'ar.envoy-accredited.served', match: '<serve> ..3 <envoy> ..6 {state|place}', weight: 0.75, without: '<meetVerb>', example: 'شغل منصب سفير رومانيا في اليابان.' },
    { id: 'ar.envoy-accredited.took-up', match: '<takeUp> <envoy> ..6 <duties>', weight: 0.82, example: 'باشر القنصل العام الروماني مهامه في الدوحة.' },
    { id: 'ar.envoy-accredited.new', match: '<appoint> <envoy> ..3 <newWord>', weight: 0.6, with: '{state}', example: 'تعيين سفير جديد لرومانيا.' },
  ],
};
