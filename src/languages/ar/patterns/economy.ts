import type { PatternTable } from '../../pack.ts';

export const economy: PatternTable = {
  'trade-figure': [
    { id: 'ar.trade-figure.reached', match: '<trade> ..12 {quantity}', with: '<reach>', weight: 0.85, example: 'بلغ التبادل التجاري بين البلدين مليار دولار في عام 2021.' },
    { id: 'ar.trade-figure.reach-first', match: '<reach> ..6 <trade> ..10 {quantity}', weight: 0.85, example: 'بلغ حجم التبادل التجاري نحو مليار دولار.' },
    { id: 'ar.trade-figure.exports', match: '<exports> {state} ..3 "إلى" {state} ..6 {quantity}', weight: 0.8, example: 'بلغت صادرات كينيا إلى الهند مليار دولار.' },
    { id: 'ar.trade-figure.aimed', match: '<aim> ..6 <trade> ..10 {quantity}', modality: 'planned', weight: 0.88, example: 'تسعى كينيا والهند إلى رفع التبادل التجاري إلى 3 مليارات دولار.' },
    { id: 'ar.trade-figure.target', match: '<target> ..3 <trade> ..8 {quantity}', modality: 'planned', weight: 0.88, example: 'حددت كينيا والهند هدفا لحجم التجارة قدره 5 مليارات دولار.' },
    { id: 'ar.trade-figure.exported', match: '<exportVerb> {state} ..10 <worth> ..1 {quantity}', weight: 0.8, example: 'صدرت كينيا إلى الهند بضائع بقيمة 90 مليون دولار.' },
  ],
  investment: [
    { id: 'ar.investment.sum', match: '<invest> ..10 {quantity}', without: '<sign>', weight: 0.8, example: 'تبلغ الاستثمارات البرازيلية في أنغولا ملياري دولار.' },
    { id: 'ar.investment.finance', match: '<finance> ..5 <project>', without: '<student>', weight: 0.8, example: 'شاركت كندا في تمويل مشاريع في هايتي.' },
    { id: 'ar.investment.pump', match: '"ضخ" ..2 {quantity}', weight: 0.9, example: 'يعتزم الصندوق ضخ 5 مليارات دولار.' },
    { id: 'ar.investment.contribute', match: '"المساهمة" ..2 "إعمار"', weight: 0.75, example: 'رغبة الشركات في المساهمة في إعمار المدينة.' },
    { id: 'ar.investment.invested', match: '<investVerb> {state} ..10 {state|place}', weight: 0.72, example: 'استثمرت كينيا في قطاع المناجم في الصومال.' },
    { id: 'ar.investment.pump-of', match: '"ضخ" ..4 <invest>', weight: 0.8, example: 'ضخ مزيد من الاستثمارات الهندية في كينيا.' },
    { id: 'ar.investment.attract', match: '<attract> ..2 <invest>', with: '<hope|plan> {state}', weight: 0.7, example: 'تأمل كينيا جذب استثمارات هندية.' },
  ],
  aid: [
    { id: 'ar.aid.gave', match: '<give> ..6 <aidNoun>', without: '<honour> <student> <company>', weight: 0.8, example: 'قدمت السويد مساعدات إنسانية إلى هايتي.' },
    { id: 'ar.aid.sent-quantity', match: '<give> ..8 {quantity} ..5 <aidNoun>', weight: 0.85, example: 'أرسلت السويد مئة طن من الأدوية.' },
    { id: 'ar.aid.sum-for', match: '<give> ..4 {quantity} ..4 <relief>', with: '{state}', without: '<student> <tourist>', weight: 0.8, example: 'خصصت السويد 3 ملايين دولار لإغاثة المتضررين في كينيا.' },
    { id: 'ar.aid.fund-built', match: '{organisation} "مول" ..3 <project>', weight: 0.85, example: 'صندوق أبوظبي للتنمية مول بناء مدرسة.' },
    { id: 'ar.aid.grant', match: '<aidNoun> ..5 "بقيمة" {quantity}', weight: 0.8, example: 'هبة بقيمة 100 مليون دولار.' },
    { id: 'ar.aid.loan', match: '"قرض" ..14 "بقيمة" {quantity}', weight: 0.75, example: 'قرض من الصندوق بقيمة 800 مليون دولار.' },
    { id: 'ar.aid.arrived', match: '"وصلت" ..6 <aidNoun>', with: '{state}', weight: 0.75, example: 'وصلت إلى عدن باخرة مساعدات هندية.' },
    { id: 'ar.aid.lent', match: '<lend> ..6 {quantity}', weight: 0.8, example: 'أقرضت الهند نيبال 50 مليون دولار.' },
    { id: 'ar.aid.equipment', match: '<giveOrBack> ..6 <equipment>', with: '{state}', without: '<trade> <sign>', weight: 0.72, example: 'زودت السويد كينيا بمعدات طبية.' },
    { id: 'ar.aid.bore-costs', match: '<bear> ..3 <costs>', with: '{state}', weight: 0.75, example: 'تتحمل قطر تكاليف المؤتمر في كينيا.' },
    { id: 'ar.aid.more', match: '<aidMore> ..1 <aidNoun> ..6 {state}', without: '<student> <trade>', weight: 0.75, example: 'تعتزم كندا زيادة مساعداتها إلى كينيا.' },
    { id: 'ar.aid.granted-money', match: '<grantVerb> ..8 <#USD|#EUR|#GBP>', with: '{state}', without: '<honour> <student> <company> <instrument>', weight: 0.72, example: 'منحت كندا الجيش اللبناني عشرة ملايين دولار.' },
    { id: 'ar.aid.financed', match: '<financeVerb> ..4 <charity>', weight: 0.82, example: 'مولت كندا ترميم المتحف الوطني في كينيا.' },
    { id: 'ar.aid.set-up', match: '<establish> {state} ..2 <fieldAid> ..6 {state|place}', weight: 0.76, example: 'أقامت كندا مستشفى ميدانيا في كينيا.' },
    { id: 'ar.aid.which-gave', match: '<aidNoun> "التي" ..1 <give>', with: '{state}', without: '<student> <trade>', weight: 0.75, example: 'شكرت كينيا الهند على المنحة التي قدمتها عام 2023.' },
    { id: 'ar.aid.from-to', match: '<aidNoun> {state} ..6 {state|place}', without: '<student> <trade> <honour>', notAffix: 'def prep.def in', last: true, weight: 0.66, example: 'هبة هندية من الوقود للجيش الكيني.' },
  ],
};
