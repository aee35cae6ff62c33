import { table } from './case-table.ts';

const STATEMENT =
  'South Africa condemns the attack on the embassy of Peru in Lima. Ghana is thanked for its help.\n\n' +
  'South Africa notes the vote in Senegal. We congratulate the new President and will open an embassy there in March.\n\n' +
  'On Malawi, South Africa is concerned. It regrets the decision of Lilongwe to close its consulate in Durban.';

table('a text of one state about many is read turn by turn', [
  {
    text: STATEMENT,
    kind: 'mission-opened',
    states: 'SEN ZAF',
    edtf: '2025-03',
    modality: 'planned',
    published: '2024-06-01',
    source: 'statement',
  },
  {
    text: STATEMENT,
    kind: 'mission-closed',
    states: 'MWI ZAF',
    edtf: null,
    modality: 'planned',
    published: '2024-06-01',
    source: 'statement',
  },
]);

table('the Kingdom is the one of which the text speaks', [
  {
    text: 'تدعم السعودية مشاريع التنمية في أفريقيا. وقعت السعودية اتفاقا مع غانا سنة 2019.\n\nوفي مالاوي موّلت المملكة محطة كهرباء بقرض قيمته 20 مليون دولار سنة 2021.',
    kind: 'aid',
    states: 'MWI SAU',
    edtf: '2021',
  },
]);

table('a month without a year is the next one of what is planned, the last one of what happened', [
  {
    text: 'The President of Ghana has accepted to visit Norway in September.',
    kind: 'visit',
    states: 'GHA NOR',
    edtf: '2024-09',
    modality: 'planned',
    published: '2024-06-01',
  },
  {
    text: 'The President of Ghana visited Norway in September.',
    kind: 'visit',
    states: 'GHA NOR',
    edtf: '2023-09',
    published: '2024-06-01',
  },
]);

table('a figure has a period, and what it is compared with has another', [
  {
    text: 'Trade between Ghana and Norway reached 80 million dollars in 2021. Ghanaian exports to Norway rose to 20 million dollars, compared with 12 million dollars in 2019.',
    kind: 'trade-figure',
    states: 'GHA NOR',
    edtf: '2021',
  },
]);

table('in a joint statement "we" are all who issue it, however far from it they are named', [
  {
    text: 'Joint Statement from the Leaders of Ghana, Kenya, Norway, and Peru\n\nWe, the leaders of Ghana, Kenya, Norway, and Peru, met in Lima. Ghana and Norway chaired the meeting, and the President of Norway thanked Ghana.\n\nToday we are pleased, after long years of patient work by many hands in many places and at the request of those who fish in those waters, to announce the recent signing of a memorandum of cooperation between the science agencies.',
    kind: 'agreement-signed',
    states: 'GHA KEN NOR PER',
    edtf: null,
    published: '2024-06-01',
    source: 'statement',
  },
]);

table('news of two goes on with the day of its lead: a day to come is no other', [
  {
    text: 'قال وزير الخارجية النرويجي إريك هانسن في ندوة صحفية عقدها اليوم مع نظيره الأردني سامي الخطيب إن مؤتمرا للاستثمار في الأردن سينظم في سبتمبر المقبل.\n\nوأكد هانسن أنه بحث خلال لقائه بالخطيب المسألة الأمنية حيث تعهد الوزير النرويجي بتقديم التجهيزات اللازمة للأردن.',
    kind: 'meeting',
    states: 'JOR NOR',
    edtf: '2024-04-29',
    published: '2024-04-29',
    source: 'news',
  },
]);
