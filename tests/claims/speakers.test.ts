import { table } from './case-table.ts';

table('a leader of a party acts for no state', [
  {
    text: 'طالب رئيس حزب الوحدة الغاني كوامي أدو حكومة توغو بفتح الحدود. وأكد أنه يتضامن مع شعب توغو ويدين ما تفعله.',
    kind: 'position',
    states: null,
  },
  {
    text: 'Opposition leader Kofi Mensah of Ghana said on Monday that Togo must open its border, and condemned its government.',
    kind: 'position',
    states: null,
  },
]);

table('who goes on speaking is who spoke', [
  {
    text: 'أدانت نيبال يوم 3 مايو 2021 الهجوم في مالاوي، معربة عن تضامنها مع زامبيا.',
    kind: 'position',
    states: 'NPL ZMB',
    edtf: '2021-05-03',
    published: '2021-05-04',
  },
  {
    text: 'عقد وزير خارجية غانا مؤتمرا صحفيا مع نظيره السنغالي، أكد خلاله أن غانا تدعم وحدة ليبيا.',
    kind: 'position',
    states: 'GHA LBY',
    edtf: null,
  },
]);

table('a stance in a heading is voiced on the day of its lead', [
  {
    text: 'نيبال تدين الهجوم في زامبيا\n\nأصدرت وزارة الخارجية النيبالية مساء الجمعة بيانا قالت فيه إن الهجوم في زامبيا جريمة.',
    kind: 'position',
    states: 'NPL ZMB',
    edtf: '2021-05-07',
    published: '2021-05-08',
  },
]);

table('at whose invitation somebody comes does not say when he was invited', [
  {
    text: 'The President of Ghana visits Oslo on 3 May 2021 at the invitation of the King of Norway.',
    kind: 'invitation',
    states: 'GHA NOR',
    edtf: null,
  },
  {
    text: 'يزور رئيس غانا أوسلو يوم 3 مايو 2021 بدعوة من ملك النرويج.',
    kind: 'invitation',
    states: 'GHA NOR',
    edtf: null,
  },
]);

table('a verb of the future plans what it governs', [
  {
    text: 'سيجري رئيس وزراء غانا اليوم الأحد زيارة رسمية إلى السنغال.',
    kind: 'visit',
    states: 'GHA SEN',
    edtf: '2021-05-09',
    modality: 'planned',
    published: '2021-05-09',
  },
]);

table('what a text recalls dates nothing that it reports', [
  {
    text: 'The Presidents of Ghana and Norway met in Oslo on 3 May 2021.\n\nRelations go back to the meeting of King Haakon of Norway and President Nkrumah of Ghana in 1961.\n\nThe two sides stressed the need for a just peace in Mali.',
    kind: 'position',
    states: 'GHA NOR',
    edtf: '2021-05-03',
    published: '2021-05-03',
  },
]);

table('both of two are parties where one is', [
  {
    text: 'The President of Ghana reaffirmed his commitment to the security of both Togo and Benin.',
    kind: 'position',
    states: 'BEN GHA TGO',
    edtf: null,
  },
]);

table('an envoy is posted where his office is held', [
  {
    text: 'ثم عينت غانا كوامي أدو سفيرا في أوسلو سنة 2011.',
    kind: 'envoy-accredited',
    states: 'GHA NOR',
    edtf: '2011',
  },
  {
    text: 'عمل في وزارة الزراعة في الثمانينات، وعين بعد ذلك سفيرا لغانا في النرويج.',
    kind: 'envoy-accredited',
    states: 'GHA NOR',
    edtf: null,
  },
]);

table('what others must do is a stance, and nothing undertaken', [
  {
    text: 'The leaders of Ghana and Norway agreed that those responsible for the attack must be held to account.',
    kind: 'commitment',
    states: null,
  },
  {
    text: 'The President of Norway lauded the plan of Ghana to end malaria by 2035.',
    kind: 'position',
    states: 'GHA NOR',
    edtf: null,
    published: '2021-05-03',
  },
]);

table('whom a stance of several is about is concerned too', [
  {
    text: 'Readout of the call of the President of Ghana with the President of Norway\n\nThe President of Ghana spoke with the President of Norway on 3 May 2021. The two leaders condemned the recent attack by Somalia and agreed to stay in touch.',
    kind: 'position',
    states: 'GHA NOR SOM',
    edtf: '2021-05-03',
    published: '2021-05-03',
  },
  {
    text: 'Readout of the call of the President of Ghana with the President of Norway\n\nThe President of Ghana spoke with the President of Norway on 3 May 2021. The two leaders support Peru in its efforts.',
    kind: 'position',
    states: 'GHA NOR PER',
    edtf: '2021-05-03',
    published: '2021-05-03',
  },
]);
