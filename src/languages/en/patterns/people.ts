import type { PatternTable } from '../../pack.ts';

export const people: PatternTable = {
  'tourism-figure': [
    { id: 'en.tourism-figure.count', match: '<#tourist>', without: '<scholarship>', with: '<grow|travel|reach|tourism|visitVerb|visit|=visited|=welcomed|=came|=received>', unit: 'tourist', weight: 0.85, example: 'Some 40,000 tourists from Malta visited Greece in 2022.' },
    { id: 'en.tourism-figure.travelled', match: '{quantity} ..3 {state} ..1 <travel|visitVerb> ..3 {state|place|anaphor}', unit: 'tourist', weight: 0.86, example: 'More than 31,000 Greeks travelled to Malta last year.' },
    { id: 'en.tourism-figure.came', match: '{quantity} "of them" <=came|=visited|=travelled|=traveled>', unit: 'tourist', weight: 0.85, example: 'Greeks love Malta: 12,000 of them visited in 2016.' },
    { id: 'en.tourism-figure.numbered', match: '<tourist> ..2 <=numbered|=totalled|=reached|=exceeded> ..2 {quantity}', with: '{state|anaphor}', unit: 'tourist', weight: 0.85, example: 'Maltese tourists in Greece numbered 20,000 in 2018.' },
    { id: 'en.tourism-figure.trend', match: '"number of" ..2 <tourist> ..10 <grow>', detail: 'trend=rising', weight: 0.84, example: 'The number of tourists from Malta to Greece has grown every year.' },
    { id: 'en.tourism-figure.visitors', match: '"visitors from" ..8 <grow>', detail: 'trend=rising', weight: 0.86, example: 'Visitors from Malta and Greece have grown even faster in Nepal.' },
    { id: 'en.tourism-figure.up-from', match: '"up from" {quantity}', with: '<travel|tourist>', unit: 'tourist', weight: 0.8, example: 'Some 31,000 tourists came from Malta to Greece, up from 22,000 in 2022.' },
    { id: 'en.tourism-figure.flow', match: '<tourism> ..8 <grow>', detail: 'trend=rising', with: '{state|anaphor}', weight: 0.7, example: 'Tourist arrivals from Malta in Greece rose by a third.' },
  ],
  'visa-regime': [
    { id: 'en.visa-regime.exempt', match: '<exempt> ..7 <visa>', without: '<sign> <instrument> "looking forward"', weight: 0.85, example: 'Georgia exempted citizens of Oman from visas.' },
    { id: 'en.visa-regime.noun', match: '<visa> ..6 <exempt>', without: '<instrument>', weight: 0.8, example: 'Visas for Omani citizens were abolished by Georgia.' },
    { id: 'en.visa-regime.granted', match: '{state} ..4 <exempt> ..6 <visa> ..6 {state}', without: '<sign> <instrument>', weight: 0.9, example: 'Georgia reduced the number of visas granted to Omanis.' },
    { id: 'en.visa-regime.citizens', match: '{state} ..3 <exempt> ..6 {state} ..5 <visa>', without: '<sign> <instrument>', weight: 0.9, example: 'Georgia exempted citizens of Oman from visas.' },
    { id: 'en.visa-regime.ruled-out', match: '"ruled out" ..4 <visa>', modality: 'denied', weight: 0.9, example: 'The ambassador of Oman ruled out a visa-free regime with Georgia.' },
    { id: 'en.visa-regime.ban', match: '"banned" ..4 "from entering"', weight: 0.75, example: 'Georgia banned citizens of Oman from entering the country.' },
    { id: 'en.visa-regime.free', match: '"visa-free" ..4 {state|place|date|anaphor}', with: '{state}', weight: 0.75, without: '<instrument>', example: 'Omanis may travel visa-free to Georgia.' },
  ],
  'transport-link': [
    { id: 'en.transport-link.operate', match: '<operateVerb> ..6 <flight>', without: '<sign> <instrument> <agree>', with: '{state|place|carrier|anaphor|date}', weight: 0.85, example: 'Oman Air launched direct flights between Muscat and Tashkent.' },
    { id: 'en.transport-link.closed', match: '<shut> ..5 <crossing>', with: '{state|anaphor}', without: '<mission>', weight: 0.84, example: 'Oman closed its airspace to Chadian aircraft.' },
    { id: 'en.transport-link.passive', match: '<flight> ..12 <operateVerb>', without: '<sign> <instrument> <tourist> <agree>', with: '{state|place|carrier|anaphor|date}', weight: 0.8, example: 'Direct flights between Muscat and Tashkent were launched in 2017.' },
    { id: 'en.transport-link.carrier', match: '{carrier} ..8 <flight>', without: '<agree>', weight: 0.8, example: 'Qatar Airways offers four weekly flights to Tashkent.' },
    { id: 'en.transport-link.flies', match: '{carrier} ..3 <=fly|=flies|=operate|=serve> ..8 {place|state}', weight: 0.82, example: 'Qatar Airways flies daily between Doha and Tashkent.' },
    { id: 'en.transport-link.line', match: '{carrier} ..6 "open the line"', weight: 0.85, example: 'Qatar Airways intends to open the line between Doha and Tashkent in spring.' },
    { id: 'en.transport-link.to-start', match: '"due to" <=start|=begin|=open|=launch> ..6 {date} ..12 <unrealised>', modality: 'denied', weight: 0.85, example: 'The ferry between Oman and Iran was due to begin on 4 May 2011 but was postponed.' },
    { id: 'en.transport-link.weekly', match: '<#flight-per-week>', weight: 0.85, example: 'Seven flights a week link Doha and Tashkent.' },
  ],
  'cultural-event': [
    { id: 'en.cultural-event.held', match: '<beHeld> ..6 <culture>', without: '<agree>', with: '{state|place|anaphor|leader}', weight: 0.8, example: 'Malta hosted an exhibition of Korean art in Valletta.' },
    { id: 'en.cultural-event.passive', match: '<culture> ..8 <beHeld>', without: '<agree>', with: '{state|place|anaphor|leader}', weight: 0.8, example: 'An exhibition of Korean art was held in Valletta.' },
    { id: 'en.cultural-event.days', match: '"days of" ..2 <cultureWord> ..4 <beHeld>', weight: 0.88, example: 'Days of Korean Culture were held in Malta in 2018.' },
    { id: 'en.cultural-event.concert', match: '"concert" "of"', weight: 0.75, example: 'The evening at the Embassy of Korea in Malta closed with a concert of folk music.' },
  ],
  'education-exchange': [
    { id: 'en.education-exchange.students', match: '<student> ..6 <study>', without: '<scholarship>', with: '{state|anaphor}', weight: 0.8, example: 'Libyan students are studying in Malaysia.' },
    { id: 'en.education-exchange.study', match: '<study> ..6 <student>', with: '{state|anaphor}', without: '<agree> <instrument>', weight: 0.78, example: 'Malaysia trained Libyan students.' },
    { id: 'en.education-exchange.number', match: '<#student>', with: '{state|anaphor}', weight: 0.75, example: 'Malaysia hosts 1,600 students from Libya.' },
    { id: 'en.education-exchange.scholarship', match: '<give> ..8 <scholarship>', without: '<culture>', weight: 0.88, example: 'Malaysia offered ten university scholarships to Libyan students.' },
    { id: 'en.education-exchange.grants', match: '<scholarship> ..8 <give|=awarded>', weight: 0.82, example: 'Ten scholarships were granted to Libyan students by Malaysia.' },
    { id: 'en.education-exchange.exceeded', match: '"number of" ..2 <student> ..6 <reach>', weight: 0.88, example: 'The number of Libyan students in Malaysia has exceeded 1,600.' },
    { id: 'en.education-exchange.branch', match: '"branch of" ..3 <study>', weight: 0.82, example: 'They welcomed plans for a branch of the University of Malaya in Libya.' },
  ],
};
