import type { PatternTable } from '../../pack.ts';

export const multilateral: PatternTable = {
  membership: [
    { id: 'en.membership.joined', match: '<join> ..6 {organisation}', without: '<support|vote> "together"', weight: 0.85, example: 'Djibouti joined the Arab League in 1977.' },
    { id: 'en.membership.member', match: '<member> "of" ..4 {organisation}', without: '<vote> "states" <support> <anniversary> <=candidate|=candidature|=bid|=support>', with: '{state}', weight: 0.75, example: 'Djibouti is a member of the Arab League.' },
    { id: 'en.membership.both', match: '<member> "of both" ..3 {organisation}', with: '{state}', weight: 0.85, example: 'Djibouti is a founding member of both the African Union and the Arab League.' },
    { id: 'en.membership.within', match: '"independent state within" ..3 {organisation}', weight: 0.85, example: 'Malta became an independent state within the Commonwealth of Nations.' },
    { id: 'en.membership.left', match: '<leave> ..4 {organisation}', weight: 0.75, modality: 'denied', with: '{state}', example: 'Djibouti withdrew from the Arab League.' },
    { id: 'en.membership.observer', match: '"observer" ..3 "in" ..2 {organisation}', weight: 0.85, example: 'Djibouti was granted observer status in the European Union.' },
    { id: 'en.membership.decision', match: '"decision to join"', modality: 'planned', weight: 0.7, example: "They welcomed Djibouti's decision to join the African framework." },
    { id: 'en.membership.joining', match: '{state} "joining" ..12 "member"', weight: 0.8, example: "The two countries, Djibouti and Chad, announced Djibouti's joining of the group as an associate member." },
    { id: 'en.membership.observer-at', match: '"observer" <=at|=to|=of|=in|=within> ..3 {organisation}', weight: 0.85, example: 'Djibouti has been an observer at the European Union since 2002.' },
    { id: 'en.membership.seat', match: '<=took|=won|=elected|=holds|=secured|=gained|=occupies|=assumed> ..6 <=seat|=seats> ..1 <=on|=in|=at> ..2 {organisation}', with: '{state}', without: '<support>', weight: 0.84, example: 'Djibouti won a seat on the UN Security Council.' },
    { id: 'en.membership.elected', match: '<=elected|=election> <=to|=onto> ..6 {organisation}', with: '{state}', without: '<support> "president" <candidature>', weight: 0.76, example: 'Djibouti was elected to the board of the African Union.' },
    { id: 'en.membership.request', match: '<=request|=bid|=application|=applied> "to join"', with: '{state}', modality: 'planned', weight: 0.74, example: "Djibouti's request to join the African Union is under study." },
    { id: 'en.membership.suspended', match: '<=suspended|=expelled> "from" ..2 {organisation}', with: '{state}', modality: 'denied', weight: 0.8, example: 'Djibouti was suspended from the African Union.' },
    { id: 'en.membership.returned', match: '<=returned|=returns|=readmitted|=return> "to" ..1 {organisation}', with: '{state}', without: '<meetNoun>', weight: 0.76, example: 'Djibouti returned to the African Union in 2017.' },
  ],
  'multilateral-cooperation': [
    { id: 'en.multilateral-cooperation.voted', match: '<vote> ..10 <resolution>', with: '{state|anaphor}', weight: 0.82, example: 'Kenya voted for the resolution tabled by Cuba.' },
    { id: 'en.multilateral-cooperation.backs', match: '{actor} ..2 <support> ..4 <resolution>', with: '{organisation}', weight: 0.86, example: 'Kenya backs the resolutions of Cuba in the African Union.' },
    { id: 'en.multilateral-cooperation.candidature', match: '<support> ..5 <candidature>', with: '{state|anaphor}', weight: 0.86, example: "Kenya supported Cuba's candidature for the council." },
    { id: 'en.multilateral-cooperation.initiative', match: '{actor} ..2 <support> ..4 <=call|=initiative|=proposal|=motion> ..4 {organisation}', weight: 0.82, example: "Kenya backed Cuba's initiative at the United Nations." },
    { id: 'en.multilateral-cooperation.backs-in', match: '{actor} ..3 <support> ..3 {state} ..2 <=in|=within|=at> ..2 {organisation}', weight: 0.84, example: 'Kenya has always backed Cuba within the Non-Aligned Movement.' },
    { id: 'en.multilateral-cooperation.framework', match: '<cooperate> ..12 <framework> ..5 {organisation}', with: '{state|anaphor}', without: '<need> <stance>', weight: 0.82, example: 'Kenya and Cuba cooperate within the framework of the United Nations.' },
    { id: 'en.multilateral-cooperation.forum', match: '<cooperate> ..12 <forum>', with: '{state|anaphor}', weight: 0.78, example: 'Kenya and Cuba coordinate their positions in international organisations.' },
    { id: 'en.multilateral-cooperation.with', match: '<cooperate> "with" ..2 {organisation}', with: '{state}', weight: 0.75, example: 'They discussed Kenyan coordination with the United Nations and Cuba.' },
    { id: 'en.multilateral-cooperation.together', match: '<=participate|=work|=act|=sit> "together" "in" ..3 <forum|=institutions|=bodies>', weight: 0.85, example: 'Kenya and Cuba work together in several international bodies.' },
    { id: 'en.multilateral-cooperation.cohost', match: '<cohost> ..6 <forum|=conference>', weight: 0.85, example: 'Kenya and Cuba will co-host the summit on oceans.' },
    { id: 'en.multilateral-cooperation.cosponsored', match: '<cohost> ..3 <resolution>', weight: 0.86, example: 'Kenya co-sponsored the Cuban text at the United Nations.' },
    { id: 'en.multilateral-cooperation.backing', match: '<candidature> ..10 <=backing|=support|=backed|=supported|=endorsed|=endorsement>', with: '{state|anaphor}', weight: 0.82, example: "Cuba's bid for the council enjoyed the backing of Kenya." },
  ],
};
