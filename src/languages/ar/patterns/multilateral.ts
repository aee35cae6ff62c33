import type { PatternTable } from '../../pack.ts';

export const multilateral: PatternTable = {
  membership: [
    { id: 'ar.membership.joined', match: '<join> ..6 {organisation}', without: '<support>', weight: 0.85, example: 'انضمت جيبوتي إلى جامعة الدول العربية عام 1977.' },
    { id: 'ar.membership.first', match: '"منظمة" ..3 <join> ..5 {organisation}', weight: 0.9, example: 'كانت أول منظمة انضمت إليها هي جامعة الدول العربية.' },
    { id: 'ar.membership.elected', match: '<elect> ..4 <member|vote> ..4 {organisation}', with: '{state}', without: '"صوتت" "صوت" <inFavourOf>', weight: 0.8, example: 'انتخبت كينيا عضوا في مجلس الأمن.' },
    { id: 'ar.membership.member', match: '<member> ..7 {organisation}', without: '<vote> "الدول" <inFavourOf>', with: '{state}', weight: 0.7, example: 'جيبوتي عضو في جامعة الدول العربية.' },
    { id: 'ar.membership.left', match: '<leave> ..4 {organisation}', weight: 0.7, modality: 'denied', example: 'انسحبت جيبوتي من جامعة الدول العربية.' },
    { id: 'ar.membership.seat', match: '<occupy> ..3 "مقعد" ..4 {organisation}', weight: 0.82, example: 'شغلت كينيا مقعدا في مجلس الأمن عام 2021.' },
  ],
  'multilateral-cooperation': [
    { id: 'ar.multilateral-cooperation.voted', match: '<vote> ..12 <resolution|vote>', with: '{state}', weight: 0.8, example: 'صوتت كينيا في الجمعية العامة لصالح القرار.' },
    { id: 'ar.multilateral-cooperation.called-session', match: '<request> ..4 <meetNoun|emergency> ..5 {organisation}', weight: 0.75, without: '<visit>', example: 'طلبت كينيا عقد اجتماع طارئ لمجلس الأمن.' },
    { id: 'ar.multilateral-cooperation.candidature', match: '<support> ..7 <candidate>', weight: 0.9, example: 'ساندت كينيا ترشيح الهند لعضوية المجلس.' },
    { id: 'ar.multilateral-cooperation.candidature-our', match: '<support> ..2 "ترشيحنا"', weight: 0.9, example: 'ساندت قطر ترشيحنا لمقعد.' },
    { id: 'ar.multilateral-cooperation.support-in', match: '<support> ..3 <candidacy> ..4 {organisation}', weight: 0.75, example: 'تدعم كينيا رئاسة الهند لمجموعة العشرين.' },
    { id: 'ar.multilateral-cooperation.return', match: '<support> ..8 <join> ..4 {organisation}', weight: 0.85, example: 'ساندت كينيا عودة السودان إلى الاتحاد الإفريقي.' },
    { id: 'ar.multilateral-cooperation.framework', match: '<cooperate> ..14 <framework> ..5 {organisation}', weight: 0.85, example: 'تتعاون الدولتان في إطار منظمات دولية مثل الأمم المتحدة.' },
    { id: 'ar.multilateral-cooperation.framework-words', match: '<cooperate> ..14 <framework> ..3 <orgWord>', weight: 0.8, example: 'تتعاون الدولتان في إطار المنظمات الدولية.' },
    { id: 'ar.multilateral-cooperation.joined-with', match: '<join> ..4 {organisation} ..6 "بدعم"', weight: 0.9, example: 'انضمت إلى مجموعة بريكس بدعم هندي.' },
    { id: 'ar.multilateral-cooperation.positions', match: '<cooperate> ..6 <positions> ..3 {organisation}', weight: 0.85, example: 'تنسق كينيا والهند مواقفهما في الاتحاد الإفريقي.' },
    { id: 'ar.multilateral-cooperation.mutual', match: '<exchange> ..2 "الدعم" ..2 <candidate>', weight: 0.88, example: 'تتبادل كينيا والهند الدعم لترشيحاتهما في المنظمات الدولية.' },
    { id: 'ar.multilateral-cooperation.jointly', match: '<jointly> ..3 <framework> ..2 {organisation}', weight: 0.78, example: 'دافعت كينيا والهند معا في أروقة الاتحاد الإفريقي عن القرار.' },
    { id: 'ar.multilateral-cooperation.welcomed', match: '<welcome> ..2 <candidate>', with: '{state}', weight: 0.8, example: 'رحبت كينيا بترشح الهند لعضوية المجلس.' },
    { id: 'ar.multilateral-cooperation.tabled', match: '<submit> ..6 "مشروع قرار" ..5 {organisation}', with: '{state}', weight: 0.84, example: 'قدمت كينيا والهند مشروع قرار إلى مجلس الأمن.' },
    { id: 'ar.multilateral-cooperation.backing', match: '"دعم" ..3 <candidate>', with: '{state}', weight: 0.82, example: 'قدمت كينيا دعما لترشح الهند لعضوية المجلس.' },
    { id: 'ar.multilateral-cooperation.abstained', match: '<abstain> ..6 "التصويت"', with: '{state}', weight: 0.8, example: 'امتنعت كينيا عن التصويت.' },
    { id: 'ar.multilateral-cooperation.vetoed', match: '<useVerb> ..3 <veto>', with: '{state}', weight: 0.8, example: 'استخدمت روسيا حق النقض ضد مشروع القرار.' },
    { id: 'ar.multilateral-cooperation.in-fora', match: '<support> ..7 "المحافل"', with: '{state|anaphor}', weight: 0.8, example: 'تدعم كينيا والهند إحداهما الأخرى في المحافل الدولية.' },
  ],
};
