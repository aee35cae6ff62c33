import type { PatternTable } from '../../pack.ts';

export const people: PatternTable = {
  'tourism-figure': [
    { id: 'ar.tourism-figure.count', match: '<#tourist>', weight: 0.85, unit: 'tourist', example: 'زار اليونان أكثر من مئة ألف سائح عام 2022.' },
    { id: 'ar.tourism-figure.visited', match: '"زارنا" ..8 <#tourist|#person>', weight: 0.85, unit: 'tourist', example: 'زارنا هذا العام أكثر من 20 ألف كويتي.' },
    { id: 'ar.tourism-figure.visited-by', match: '<visitVerb> ..8 <#tourist|#person>', weight: 0.8, unit: 'tourist', example: 'زار بلادنا العام الماضي أكثر من ألف سائح.' },
    { id: 'ar.tourism-figure.trend', match: '<grow> ..3 "عدد" <tourist>', detail: 'trend=rising', weight: 0.9, example: 'يزداد عدد السياح القادمين من سنة إلى أخرى.' },
    { id: 'ar.tourism-figure.number', match: '"عدد" <tourist> ..6 {quantity|date}?', weight: 0.7, example: 'عدد السياح بلغ 9 آلاف.' },
    { id: 'ar.tourism-figure.turnout', match: '"إقبال" ..5 <tourist>', weight: 0.75, example: 'لا نلمس إقبالا من السياح.' },
    { id: 'ar.tourism-figure.who-came', match: '"عدد" {state} ..2 <visitorsWho> ..8 {quantity}', unit: 'tourist', weight: 0.8, example: 'عدد الكينيين الذين زاروا الهند بلغ ألفين.' },
  ],
  'visa-regime': [
    { id: 'ar.visa-regime.exempt', match: '<exempt> ..6 <visa>', without: '<sign> <instrument>', weight: 0.85, example: 'أعفت جورجيا مواطني عمان من التأشيرة.' },
    { id: 'ar.visa-regime.noun', match: '<visa> ..5 <exempt>', without: '<instrument>', weight: 0.8, example: 'يحصل المواطنون على التأشيرة لدى الوصول.' },
    { id: 'ar.visa-regime.electronic', match: '"يحصلون عليها"', weight: 0.75, example: 'يحصلون عليها إلكترونيا في ثلاثة أيام.' },
    { id: 'ar.visa-regime.ban', match: '"حظر" ..5 "دخول"', with: '{state}', weight: 0.7, example: 'حظر دخول مواطني تشاد.' },
    { id: 'ar.visa-regime.travel-ban', match: '<forbid> ..8 <travel>', with: '{state}', without: '<goods>', weight: 0.8, example: 'يمنع على المواطنين الكينيين السفر إلى الصومال.' },
    { id: 'ar.visa-regime.without', match: '<withoutVisa>', with: '{state}', without: '<sign> <instrument>', weight: 0.8, example: 'يسافر الكينيون إلى الهند من دون تأشيرة.' },
    { id: 'ar.visa-regime.no-need', match: '<noNeed> ..10 <visa>', with: '{state|anaphor}', modality: 'asserted', weight: 0.85, example: 'لا يحتاج الكينيون إلى تأشيرة لدخول الهند.' },
  ],
  'transport-link': [
    { id: 'ar.transport-link.operate', match: '<operate> ..12 <flight>', without: '<sign> <outing>', nowhere: '<agree>', weight: 0.85, example: 'تسير الخطوط رحلات مباشرة بين مسقط وطشقند.' },
    { id: 'ar.transport-link.flights', match: '<flight> ..6 <operate>', without: '<sign> <tourist> <outing>', nowhere: '<agree>', weight: 0.75, example: 'الرحلات المباشرة بين البلدين تسير أسبوعيا.' },
    { id: 'ar.transport-link.carrier', match: '{carrier} ..8 <flight>', weight: 0.8, nowhere: '<agree>', example: 'الخطوط القطرية تسير أربع رحلات أسبوعيا إلى طشقند.' },
    { id: 'ar.transport-link.shut', match: '<shut> ..4 <border>', weight: 0.85, without: '<mission> <discuss>', with: '{actor}', example: 'قررت كينيا إغلاق المنافذ البرية مع الصومال.' },
    { id: 'ar.transport-link.hauls', match: '{carrier} ..3 "نقل"', weight: 0.7, example: 'ستتولى الخطوط الكينية نقل المساعدات.' },
    { id: 'ar.transport-link.built', match: '<openLink> ..3 <linkWay>', with: '{state|place|anaphor}', without: '<sign> <finance> <discuss>', nowhere: '<agree>', weight: 0.8, example: 'افتتح خط السكة الحديد بين كينيا وأوغندا عام 2017.' },
    { id: 'ar.transport-link.not-yet', match: '<flight> ..12 <unrealised>', modality: 'denied', weight: 0.82, example: 'الخط الجوي بين كينيا والهند لا يزال مجرد فكرة.' },
    { id: 'ar.transport-link.line-joins', match: '<linkVerb> "خط" ..6 {state|place}', without: '<sign>', weight: 0.75, example: 'يربط خط مومباسا بين كينيا وأوغندا.' },
    { id: 'ar.transport-link.there-are', match: '<exist> ..3 <flight>', with: '{state|place|anaphor}', without: '<sign> <tourist> <outing>', nowhere: '<agree>', weight: 0.78, example: 'هناك رحلات مباشرة بين كينيا والهند.' },
    { id: 'ar.transport-link.again', match: '<flightsAgain> ..2 <flight>', with: '{state|place|anaphor}', without: '<sign> <tourist> <outing>', nowhere: '<agree>', weight: 0.79, example: 'عودة الرحلات المباشرة بين نيروبي ونيودلهي.' },
    { id: 'ar.transport-link.stopped', match: '<flight> ..8 <dormant>', modality: 'denied', weight: 0.82, example: 'لا تزال الرحلات الجوية بين كينيا والهند متوقفة.' },
  ],
  'cultural-event': [
    { id: 'ar.cultural-event.held', match: '<beHeld> ..8 <culture>', without: '<company>', weight: 0.85, example: 'أقيمت أيام الثقافة التونسية في سيول.' },
    { id: 'ar.cultural-event.noun', match: '<culture> ..8 <beHeld>', without: '<company>', weight: 0.75, example: 'المعرض الذي أقيم في سيول.' },
  ],
  'education-exchange': [
    { id: 'ar.education-exchange.study', match: '<study> ..6 <student>', weight: 0.85, example: 'يدرس في ماليزيا ألفا طالب ليبي.' },
    { id: 'ar.education-exchange.students', match: '<student> ..6 <study>', without: '<demand>', weight: 0.8, example: 'هناك طلاب تونسيون يدرسون في روسيا.' },
    { id: 'ar.education-exchange.grants', match: '<give> ..9 <grants>', weight: 0.87, example: 'قدمت الهند منحا دراسية لطلاب نيبال.' },
    { id: 'ar.education-exchange.count', match: '"عدد" <student> ..10 <#student>', weight: 0.85, example: 'بلغ عدد الطلبة الكينيين في الهند ألف طالب.' },
    { id: 'ar.education-exchange.trained', match: '"درس" ..3 <trainee> "من" {state}', weight: 0.75, example: 'درس مئات الأطباء من كينيا في الهند.' },
    { id: 'ar.education-exchange.students-count', match: '<#student> ..6 <study>', weight: 0.83, example: 'يستفيد 85 طالبا كينيا من منح هندية.' },
    { id: 'ar.education-exchange.training', match: '<trainProg> ..6 <trainees> ..2 {state}', weight: 0.75, example: 'تنظم الهند برامج تدريبية لموظفين كينيين.' },
  ],
};
