import type { PatternTable } from '../../pack.ts';

export const multilateral: PatternTable = {
  membership: [
    { id: 'az.membership.member', match: '{organisation} ..8 <member> !<countries>', notAffix: 'plural', without: '<vote>', weight: 0.75, example: 'Cibuti Ərəb Dövlətləri Liqasının üzvüdür.' },
    { id: 'az.membership.member-first', match: '<member> !<countries> ..6 {organisation}', without: '<vote>', weight: 0.6, example: 'Cibutinin üzvü olduğu Ərəb Dövlətləri Liqası toplanıb.' },
    { id: 'az.membership.state-member-first', match: '{state} ..10 <member> !<countries> ..6 {organisation}', without: '<vote>', weight: 0.66, example: 'Cibutinin 1977-ci ildən üzvü olduğu Ərəb Dövlətləri Liqası toplanıb.' },
    { id: 'az.membership.joined', match: '{organisation} ..10 <join>', without: '<vote> <membershipWord> <sanction> <gatherNoun>', notAffix: 'noun', weight: 0.85, example: 'Cibuti 1977-ci ildə Ərəb Dövlətləri Liqasına qoşulub.' },
    { id: 'az.membership.wish', match: '{organisation} ..4 <join>', affix: 'noun', with: '<hope|plan|bid>', modality: 'hoped', without: '<support>', weight: 0.8, example: 'Cibuti Ərəb Dövlətləri Liqasına qoşulmaq istəyir.' },
    { id: 'az.membership.bid', match: '{organisation} ..2 <membershipWord> ..2 <bid>', modality: 'hoped', weight: 0.8, example: 'Cibutinin Ərəb Dövlətləri Liqasına üzvlük müraciəti müzakirə edilir.' },
    { id: 'az.membership.left', match: '{organisation} ..12 <leave>', modality: 'denied', weight: 0.7, example: 'Cibuti Ərəb Dövlətləri Liqasından çıxıb.' },
    { id: 'az.membership.made', match: '{organisation} ..2 <membershipWord> ..6 <made>', without: '<bid>', weight: 0.78, example: 'Cibutinin Ərəb Dövlətləri Liqasına üzvlüyü 1977-ci ildə rəsmiləşib.' },
  ],
  'multilateral-cooperation': [
    { id: 'az.multilateral-cooperation.candidature', match: '<candidature> ..6 <support|vote>', without: '<anniversary>', weight: 0.9, example: 'Keniya Hindistanın namizədliyini dəstəkləyib.' },
    { id: 'az.multilateral-cooperation.voted', match: '<resolution> ..6 <vote>', weight: 0.8, example: 'Keniya qətnamənin lehinə səs verib.' },
    { id: 'az.multilateral-cooperation.support', match: '{organisation} ..10 <support>', with: '{state|leader|anaphor}', without: '<territory>', weight: 0.75, example: 'Keniya Hindistanın BMT-də təşəbbüslərini dəstəkləyir.' },
    { id: 'az.multilateral-cooperation.words', match: '<orgWord> ..8 <cooperate|support|vote>', weight: 0.82, example: 'Keniya ilə Hindistan beynəlxalq təşkilatlarda bir-birini dəstəkləyir.' },
    { id: 'az.multilateral-cooperation.framework', match: '{organisation} ..4 <framework> ..8 <cooperate>', weight: 0.85, example: 'Keniya və Hindistan BMT çərçivəsində əməkdaşlıq edirlər.' },
    { id: 'az.multilateral-cooperation.inside', match: '{state} ..2 {state} ..4 {organisation} ..8 <coordinate>', without: '<talk> <merely>', weight: 0.76, example: 'Keniya ilə Hindistan BMT-də mövqelərini əlaqələndirirlər.' },
    { id: 'az.multilateral-cooperation.pair-inside', match: '{anaphor} ..6 {organisation} ..8 <coordinate>', without: '<talk> <merely>', weight: 0.74, example: 'Keniya ilə Hindistan dostdur, iki ölkə BMT-də mövqelərini əlaqələndirir.' },
    { id: 'az.multilateral-cooperation.vote', match: '{state} ..1 <voteFor>', with: '<resolution|candidature>', weight: 0.86, example: 'Keniya qətnamənin, Hindistan layihənin lehinə səs verib.' },
    { id: 'az.multilateral-cooperation.backs-joining', match: '<joinWish> ..3 <support>', with: '{state}', notAffix: 'neg', modality: 'asserted', weight: 0.92, example: 'Keniya Hindistanın təşkilata qoşulmaq istəyini dəstəkləyir.' },
  ],
};
