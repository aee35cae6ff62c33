import type { PatternTable } from '../../pack.ts';

export const law: PatternTable = {
  'commission-created': [
    { id: 'ar.commission-created.verb', match: '<create> ..4 <commission>', without: '<instrument> <inquiry>', nowhere: '<agree>', weight: 0.8, example: 'أنشئت اللجنة المشتركة بين البلدين عام 2004.' },
    { id: 'ar.commission-created.agreed', match: '<agree> ..6 <create> ..3 <commission>', modality: 'planned', weight: 0.75, without: '"فريق"', example: 'اتفق الجانبان على إنشاء لجنة مشتركة.' },
    { id: 'ar.commission-created.agreed-on', match: '<commission> ..6 <agree> ..2 <create>', modality: 'planned', weight: 0.8, example: 'اللجنة المشتركة التي تم الاتفاق على إنشائها بين البلدين.' },
  ],
  'commission-session': [
    { id: 'ar.commission-session.session', match: '<session|#nth-session> !"هذه" ..4 <commission>', without: '<establish> <consultations>', weight: 0.85, example: 'عقدت الدورة الخامسة للجنة المشتركة في هانوي.' },
    { id: 'ar.commission-session.met', match: '<hold> <commission>', without: '<consultations>', weight: 0.75, example: 'لم تنعقد اللجنة العليا المشتركة منذ سنوات.' },
    { id: 'ar.commission-session.its', match: '<hold> ..4 <#nth-session>', without: '<consultations>', weight: 0.75, example: 'وتستضيف الرياض الدورة الأولى العام المقبل.' },
    { id: 'ar.commission-session.its-ordinal', match: '<hold> ..3 "دورته"', weight: 0.8, example: 'ومن المقرر أن تستضيف الرياض دورته الأولى العام المقبل.' },
    { id: 'ar.commission-session.its-next', match: '<hold> ..4 "دورتها"', weight: 0.75, example: 'تأمل الرباط أن تستضيف دورتها المقبلة.' },
    { id: 'ar.commission-session.will', match: '<commission> ..3 <hold> ..2 <session>', weight: 0.85, example: 'اللجنة ستعقد أولى اجتماعاتها قبل نهاية العام.' },
    { id: 'ar.commission-session.dialogue', match: '<#nth-session> ..2 "مجلس" ..3 {state}', weight: 0.75, without: '"الأمن" "جامعة"', example: 'الدورة الثانية للمجلس الكيني الهندي للحوار.' },
  ],
  'commission-status': [
    { id: 'ar.commission-status.active', match: '<active> <commission>', weight: 0.85, example: 'تنشط اللجنة الحكومية المشتركة للتعاون.' },
    { id: 'ar.commission-status.is', match: '<commission> ..4 <active>', weight: 0.6, example: 'اللجنة المشتركة بين البلدين نشطة.' },
  ],
  commitment: [
    { id: 'ar.commitment.agreed', match: '<agree> ..5 "على"', without: '<consultations> <ceasefire> "لجنة"', with: '{actor}', weight: 0.75, example: 'اتفق الجانبان على إنشاء مجلس أعمال.' },
    { id: 'ar.commitment.agreed-to', match: '"اتفقا" "على"', weight: 0.8, example: 'واتفقا على العمل لرفعه إلى خمسة مليارات.' },
    { id: 'ar.commitment.pledged', match: '<pledge> ..2 {actor}', weight: 0.75, example: 'وتعهد الجانبان باستكمال الإجراءات.' },
    { id: 'ar.commitment.will-honour', match: '{actor} ..4 <pledge>', modality: 'asserted', weight: 0.7, example: 'أكدت كينيا أنها ستلتزم بتوفير التسهيلات للصومال.' },
    { id: 'ar.commitment.approved', match: '<approve> ..8 <deploy> ..10 {state}', with: '{actor}', weight: 0.8, example: 'وافق البرلمان الكيني على نشر قوات في الصومال.' },
    { id: 'ar.commitment.will-do', match: '{state|leader|anaphor} ..3 <willDo>', modality: 'asserted', weight: 0.65, without: '<visit>', example: 'قال السفير إن كينيا ستعمل على إعادة العلاقات مع الصومال.' },
    { id: 'ar.commitment.and-on', match: '"وعلى" <create>', weight: 0.75, example: 'اتفق الجانبان على التعاون وعلى تشكيل فريق عمل.' },
  ],
  'agreement-signed': [
    { id: 'ar.agreement-signed.verb', match: '<sign> ..10 <instrument|instruments>', notAffix: 'as', without: '<company> "قيد" "حفل"', weight: 0.85, example: 'وقع الجانبان اتفاقية النقل الجوي.' },
    { id: 'ar.agreement-signed.which', match: '<instrument|instruments> ..7 <sign|signed>', without: '<number> "حتى الآن"', weight: 0.8, example: 'معاهدة الصداقة الموقعة بين البلدين في مايو 1936.' },
    { id: 'ar.agreement-signed.signed-far', match: '<instrument|instruments> ..12 <signed> ..2 {date}', weight: 0.82, example: 'إعلان النوايا الخاص بتمويل مدارس الريف في شمال كينيا والهند الموقع في مايو 2012.' },
    { id: 'ar.agreement-signed.subject-long', match: '<sign> {actor} ..18 <instrument|instruments>', notAffix: 'as', weight: 0.7, without: '<company> "قيد" "حفل"', example: 'أمضت كينيا صباح اليوم بحضور عدد من الوزراء ورجال الأعمال مع الصندوق الهندي للتنمية اتفاقية قرض.' },
    { id: 'ar.agreement-signed.issued', match: '"إعلان" ..8 "الصادر عن"', with: '{actor}', weight: 0.7, example: 'إعلان نيروبي الصادر عن اجتماع وزراء خارجية كينيا والهند.' },
  ],
  'agreement-in-force': [
    { id: 'ar.agreement-in-force.enter', match: '<enter> ..8 <force>', weight: 0.9, example: 'دخلت الاتفاقية حيز النفاذ عام 2018.' },
    { id: 'ar.agreement-in-force.ratified', match: '<ratify> ..5 <instrument>', weight: 0.75, without: '<agree> "تعهد"', example: 'صادق البرلمان على الاتفاقية.' },
  ],
  'agreement-tally': [
    { id: 'ar.agreement-tally.signed-more', match: '<sign> ..2 <#agreement>', with: '{anaphor|state} <total>', without: '"أربع" "خلالها"', weight: 0.92, unit: 'agreement', example: 'تم التوقيع على أكثر من 25 اتفاقية بين البلدين.' },
    { id: 'ar.agreement-tally.over-hundred', match: '"تتحدث" ..8 {quantity}', with: '<#agreement>', weight: 0.8, unit: 'agreement', example: 'التعاون تؤطره 66 اتفاقية فيما تتحدث مصادر اليوم عن مائة.' },
    { id: 'ar.agreement-tally.number', match: '"عدد" <instruments> ..8 {quantity}', weight: 0.95, unit: 'agreement', example: 'يبلغ عدد الاتفاقيات بين البلدين 40 اتفاقية.' },
    { id: 'ar.agreement-tally.we-have', match: '"لدينا" <#agreement>', with: '<instrument|instruments>', weight: 0.9, unit: 'agreement', example: 'لدينا 27 اتفاقية ومذكرة تفاهم.' },
    { id: 'ar.agreement-tally.there-are', match: '"هناك" <#agreement>', weight: 0.9, unit: 'agreement', example: 'هناك 12 وثيقة أخرى قيد الإعداد.' },
    { id: 'ar.agreement-tally.framed', match: '"تؤطر" <#agreement>', weight: 0.9, unit: 'agreement', example: 'التعاون بين الطرفين تؤطره 66 اتفاقية.' },
  ],
};
