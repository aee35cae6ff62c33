import type { Lexicon } from '../../pack.ts';

/** Words of headings and labels, by the kind of what their lines list. */
export const sections: Lexicon = {
  'section.visit': 'səfərlər, qarşılıqlı səfərlər, yüksək səviyyəli səfərlər, rəsmi səfərlər, mühüm səfərlər, son səfərlər',
  'section.meeting': 'görüşlər, ikitərəfli görüşlər, son görüşlər',
  'section.agreement-signed': 'müqavilə-hüquq bazası, hüquqi baza, sazişlər, imzalanmış sənədlər, imzalanmış sazişlər, sənədlər, ikitərəfli sənədlər, müqavilələr',
  'section.mission-opened': 'səfirliklər, diplomatik nümayəndəliklər, diplomatik təmsilçilik, nümayəndəliklər',
  'section.consultations': 'siyasi məsləhətləşmələr, siyasi məsləhətləşmə, məsləhətləşmələr',
  'section.commission-session': 'komissiyanın iclasları, birgə komissiyanın iclasları, iclaslar',
  'section.trade-figure': 'ticarət dövriyyəsi, ticarət, əmtəə dövriyyəsi, qarşılıqlı ticarət',
  'section.relations-established': 'diplomatik münasibətlər, diplomatik münasibətlərin qurulması, münasibətlərin qurulması, diplomatik əlaqələrin qurulması',
  'section.recognition': 'tanınma, tanıma, müstəqilliyin tanınması',
  'section.tourism-figure': 'turistlər, turizm, turistlərin sayı',
  'section.agreement-tally': 'sənədlərin sayı, sazişlərin sayı, qüvvədə olan sənədlərin sayı',
  'section.cultural-event': 'mədəniyyət, mədəni tədbirlər, mədəniyyət və təhsil',
  // Heads of columns.
  'column.agreement-signed': 'imzalanma tarixi, imzalanıb, imzalandığı tarix, imzalanma',
  'column.agreement-in-force': 'qüvvəyə minmə, qüvvəyə minmə tarixi, qüvvəyə minib, qüvvədə',
};
