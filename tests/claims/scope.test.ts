import { table } from './case-table.ts';

table('a clause that only describes lends neither its date nor its denial', [
  {
    text: 'The Prime Minister of Fiji, who took office in 2014, arrived in Seoul, Korea, on 7 October 2019 for an official visit.',
    kind: 'visit',
    states: 'FJI KOR',
    edtf: '2019-10-07',
  },
  {
    text: 'Canada, which had opened its embassy in Tehran in 1955, closed it in September 2012 and expelled Iran’s diplomats.',
    kind: 'mission-closed',
    states: 'CAN IRN',
    edtf: '2012-09',
  },
  {
    text: 'Jamaica and Vietnam, which had had no ties before, established diplomatic relations on 5 January 1976.',
    kind: 'relations-established',
    states: 'JAM VNM',
    edtf: '1976-01-05',
  },
]);

table('what is said or agreed on an occasion has its date', [
  {
    text: 'At their talks in Oslo on 3 May 2019, the prime ministers of Norway and Latvia called for an end to the violence in Libya.',
    kind: 'position',
    states: 'LVA NOR',
    edtf: '2019-05-03',
  },
  {
    text: 'In a joint declaration of 6 May 2020, Cyprus and Jordan agreed to hold trilateral talks every year.',
    kind: 'commitment',
    states: 'CYP JOR',
    edtf: '2020-05-06',
  },
]);

table('who gives, who holds, and whom it is about', [
  {
    text: 'On 4 May 2015 the Sultan of Brunei received the Order of the White Eagle from the President of Serbia.',
    kind: 'honour-awarded',
    states: 'BRN SRB',
    edtf: '2015-05-04',
  },
  {
    text: 'The Chilean government repudiates the arrest of opposition figures in Nicaragua.',
    kind: 'position',
    states: 'CHL NIC',
    edtf: null,
  },
  {
    text: 'Uzbekistan and Tajikistan backed Afghanistan’s call for the return of its assets.',
    kind: 'position',
    states: 'AFG TJK UZB',
    edtf: null,
  },
  {
    text: 'Azərbaycan XİN birtərəfli bəyanatı rədd edir.',
    kind: 'position',
    states: 'AZE',
    edtf: null,
    language: 'az',
  },
  {
    text: 'The two leaders of Peru and Oman affirmed their support for Ukraine’s sovereignty.',
    kind: 'position',
    states: 'OMN PER UKR',
    edtf: null,
  },
]);

table('what is said out of politeness is no stance', [
  {
    text: 'The Vice President of Peru thanked the Prime Minister of Oman for his country’s support for the security of Kenya.',
    kind: 'position',
    states: null,
  },
]);

table('a list whose members have titles is a list', [
  {
    text: 'President Biden spoke today with President Emmanuel Macron of France, Chancellor Olaf Scholz of Germany, and Prime Minister Rishi Sunak of the United Kingdom.',
    kind: 'phone-call',
    states: 'DEU FRA GBR USA',
    edtf: '2024-06-12',
    published: '2024-06-12',
  },
]);

table('ordinals of feminine nouns are no days; the first of a month has a name', [
  {
    text: 'ستعقد اللجنة الكويتية التايلاندية المشتركة دورتها الثالثة في سبتمبر القادم.',
    kind: 'commission-session',
    states: 'KWT THA',
    edtf: '2024-09',
    modality: 'planned',
    published: '2024-06-12',
  },
  {
    text: 'زار وزير الخارجية المغربي غانا يوم غرة جوان 2017.',
    kind: 'visit',
    states: 'GHA MAR',
    edtf: '2017-06-01',
    published: '2017-06-12',
  },
]);

table('news goes on with the day of its lead, until it names another', [
  {
    text: 'The President of Kenya arrived in Lima on 4 March 2024 on a state visit to Peru.\n\nThen the ministers of Kenya and Peru signed a trade agreement.',
    kind: 'agreement-signed',
    states: 'KEN PER',
    edtf: '2024-03-04',
    published: '2024-03-05',
  },
  {
    text: 'The President of Kenya arrived in Lima on 4 March 2024 on a state visit to Peru.\n\nKenya and Peru had previously signed a trade agreement.',
    kind: 'agreement-signed',
    states: 'KEN PER',
    edtf: null,
    published: '2024-03-05',
  },
]);

table('a line of a chronology gives its months their year', [
  {
    text: '1975 - Peru and Kenya establish diplomatic relations.\n\n2008 - The President of Kenya comes to Lima on an official visit to Peru in November.\n\n2016 - Kenya opens an embassy in Lima.',
    kind: 'visit',
    states: 'KEN PER',
    edtf: '2008-11',
    published: '2023-08',
  },
]);

table('a visit lasts from the day that it began to the day that it ended', [
  {
    text: 'The official visit of the President of Kenya to Peru, which began on 4 March 2024, ended on 6 March 2024.',
    kind: 'visit',
    states: 'KEN PER',
    edtf: '2024-03-04/2024-03-06',
    published: '2024-03-07',
  },
]);

table('a newspaper speaks for no state, and who has left office for his no longer', [
  {
    text: 'قال وزير خارجية بيرو لصحيفة الخبر الجزائرية إن بلاده تدعم وحدة أراضي كينيا.',
    kind: 'position',
    states: 'KEN PER',
    edtf: null,
  },
  {
    text: 'Hosni Mubarak condemned the attack on the embassy of Kenya in Peru.',
    kind: 'position',
    states: null,
    published: '2019-05-05',
  },
]);
