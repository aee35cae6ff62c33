import type { PatternTable } from '../../pack.ts';

export const law: PatternTable = {
  'commission-created': [
    { id: 'en.commission-created.verb', match: '<create> ..4 <commission>', without: '<agree> <session> <consultations>', weight: 0.8, example: 'Kenya and Cuba established a joint commission in 2004.' },
    { id: 'en.commission-created.passive', match: '<commission> ..8 "was" <create>', without: '<agree>', weight: 0.82, example: 'The joint commission of Kenya and Cuba was established in 2004.' },
    { id: 'en.commission-created.agreed', match: '<agree> ..4 <create> ..4 <commission>', modality: 'planned', weight: 0.85, example: 'Kenya and Cuba agreed to set up a joint commission.' },
  ],
  'commission-session': [
    { id: 'en.commission-session.session', match: '<session> ..5 <commission>', without: '<create> <establish>', weight: 0.85, example: 'The fifth session of the joint commission of Kenya and Cuba was held in Havana.' },
    { id: 'en.commission-session.met', match: '<commission> ..6 "met"', without: '<say>', weight: 0.8, example: 'The joint commission of Kenya and Cuba met in Havana in May.' },
    { id: 'en.commission-session.meeting', match: '<commission> ..2 <session>', without: '<create>', weight: 0.78, example: 'The last joint committee meeting of Kenya and Cuba took place in May.' },
    { id: 'en.commission-session.held', match: '<commission> ..6 "held" ..4 {date|state|place}', weight: 0.8, example: 'The strategic dialogue of Kenya and Cuba held on 4 May was useful.' },
    { id: 'en.commission-session.convened', match: '<hold> ..3 <commission>', without: '<agree> <create>', weight: 0.72, example: 'Kenya and Cuba convened the joint commission in Havana.' },
    { id: 'en.commission-session.convene', match: '"hope" ..1 "it" ..1 "convene"', modality: 'hoped', weight: 0.7, example: 'The commission of Kenya and Cuba has not met; we hope it can convene this winter.' },
    { id: 'en.commission-session.will', match: '<commission> ..8 <hold> ..3 <session>', weight: 0.86, example: 'The joint commission of Kenya and Cuba will hold its first meeting in June.' },
  ],
  'commission-status': [
    { id: 'en.commission-status.is', match: '<commission> ..6 <dormant>', without: '<session>', weight: 0.7, example: 'The joint commission of Kenya and Cuba is dormant.' },
    { id: 'en.commission-status.active', match: '<dormant> ..1 <commission>', weight: 0.7, example: 'Kenya and Cuba have an active joint commission.' },
  ],
  commitment: [
    { id: 'en.commitment.agreed-to', match: '{actor} ..3 <committedTo> ..1 !<ceasefire>', without: '<inviteNoun> <consultations> "resume"', modality: 'asserted', weight: 0.72, example: 'The two sides, Kenya and Cuba, agreed to double trade by 2030.' },
    { id: 'en.commitment.and-agreed', match: '"and" ..1 <committedTo>', with: '{actor}', without: '<inviteNoun> <consultations>', modality: 'asserted', weight: 0.7, example: 'Kenya and Cuba took stock of their work and agreed to double trade by 2030.' },
    { id: 'en.commitment.to-instrument', match: '"commitment" "to" ..1 <instrument>', with: '{actor}', modality: 'asserted', weight: 0.76, example: 'Kenya and Cuba renewed their commitment to the treaty.' },
    { id: 'en.commitment.pledged', match: '{actor} ..3 <agree> "to"', without: '<inviteNoun>', modality: 'asserted', weight: 0.72, example: 'Kenya pledged to open its market to Cuba.' },
    { id: 'en.commitment.undertook', match: '"undertook" "to"', modality: 'asserted', weight: 0.8, example: 'The parties, Kenya and Cuba, undertook to hold the dialogue twice a year.' },
    { id: 'en.commitment.it-was-agreed', match: '"it was" ..1 "agreed that"', modality: 'asserted', weight: 0.85, example: 'It was also agreed that Kenya and Cuba would meet every year.' },
    { id: 'en.commitment.agreed-that-should', match: '<agreedThat> ..8 <should>', modality: 'asserted', weight: 0.8, example: 'Kenya and Cuba agreed that more students should be exchanged.' },
  ],
  'agreement-signed': [
    { id: 'en.agreement-signed.verb', match: '!"to" <sign> ..8 <instrument|instruments>', without: '"declined to" "ceremony" "awaiting" <ratify> "reached to"', weight: 0.85, example: 'Kenya and Cuba signed an air transport agreement.' },
    { id: 'en.agreement-signed.to-sign', match: '<plan|hope|agree> ..3 "to" <sign> ..8 <instrument|instruments>', without: '"declined to"', weight: 0.85, example: 'Kenya and Cuba plan to sign an air transport agreement.' },
    { id: 'en.agreement-signed.list', match: '<signPast> ..6 ":" ..3 <instrument|instruments>', weight: 0.92, example: 'There were signed in Nairobi by Kenya and Cuba: an agreement on air transport; and a protocol on fish.' },
    { id: 'en.agreement-signed.passive', match: '<instrument|instruments> ..12 <signPast>', without: '"total" <number> "so far"', weight: 0.8, example: 'The Treaty of Friendship between Kenya and Cuba was signed in May 1936.' },
    { id: 'en.agreement-signed.declined', match: '"declined to" "sign" ..5 <instrument>', modality: 'denied', weight: 0.9, example: 'Kenya declined to sign the treaty with Cuba.' },
    { id: 'en.agreement-signed.no', match: '"no" ..1 <instrument> ..8 "signed"', modality: 'denied', weight: 0.95, example: 'No contract was signed between Kenya and Cuba.' },
    { id: 'en.agreement-signed.not-yet', match: '<instrument> ..12 "not yet signed"', modality: 'denied', weight: 0.95, example: 'An agreement on taxes between Kenya and Cuba has not yet signed parties, it is not yet signed.' },
    { id: 'en.agreement-signed.followed', match: '<instrument> ..6 "followed"', with: '{date}', weight: 0.7, example: 'The Treaty of Peace between Kenya and Cuba followed on 9 June 1952.' },
  ],
  'agreement-in-force': [
    { id: 'en.agreement-in-force.enter', match: '<enter> ..2 <force>', with: '<instrument|instruments|ratify|sign>', without: '"join"', weight: 0.88, example: 'The agreement between Kenya and Cuba entered into force in 2018.' },
    { id: 'en.agreement-in-force.ratified', match: '<ratify> ..6 <instrument>', without: '<agree>', weight: 0.8, example: 'The parliament of Kenya ratified the agreement with Cuba.' },
    { id: 'en.agreement-in-force.passive', match: '<instrument> ..8 "was" "ratified"', weight: 0.82, example: 'The agreement between Kenya and Cuba was ratified in 2018.' },
    { id: 'en.agreement-in-force.effective', match: '"became effective"', weight: 0.9, example: 'The treaty between Kenya and Cuba became effective on 3 May 1842.' },
  ],
  'agreement-tally': [
    { id: 'en.agreement-tally.concluded', match: '<#agreement> ..3 "have been" ..1 <signPast>', unit: 'agreement', weight: 0.93, example: 'A total of 25 documents have been concluded between Kenya and Cuba.' },
    { id: 'en.agreement-tally.link', match: '<#agreement> ..2 <tallyVerb>', unit: 'agreement', weight: 0.92, example: 'More than 20 agreements link Kenya and Cuba.' },
    { id: 'en.agreement-tally.have', match: '<have> ..1 <#agreement>', unit: 'agreement', weight: 0.85, without: '<during>', example: 'Kenya and Cuba have signed 27 agreements.' },
    { id: 'en.agreement-tally.had-been', match: '<#agreement> "had been signed"', unit: 'agreement', weight: 0.93, example: 'He said that 35 agreements had been signed between Kenya and Cuba.' },
    { id: 'en.agreement-tally.number', match: '"number of" ..3 <instruments> ..6 {quantity}', unit: 'agreement', weight: 0.95, example: 'He put the number of bilateral documents between Kenya and Cuba at 31.' },
    { id: 'en.agreement-tally.awaiting', match: '"that" {quantity} ..2 "awaiting"', unit: 'agreement', modality: 'planned', weight: 0.9, example: 'He said 35 agreements link Kenya and Cuba and that 12 were still awaiting completion.' },
    { id: 'en.agreement-tally.total', match: '"in total" ..2 <#agreement>', unit: 'agreement', weight: 0.95, example: 'In total, 36 documents were adopted by Kenya and Cuba.' },
    { id: 'en.agreement-tally.there-are', match: '"there are" ..2 <#agreement>', unit: 'agreement', weight: 0.92, example: 'There are over 40 agreements between Kenya and Cuba.' },
    { id: 'en.agreement-tally.based', match: '<framed> ..3 <#agreement>', unit: 'agreement', weight: 0.9, example: 'The legal framework between Kenya and Cuba comprises 66 agreements.' },
  ],
};
