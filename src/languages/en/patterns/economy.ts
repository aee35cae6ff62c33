import type { PatternTable } from '../../pack.ts';

export const economy: PatternTable = {
  'trade-figure': [
    { id: 'en.trade-figure.reached', match: '<trade> ..12 {quantity}', with: '<reach>', without: '<invest> <student>', weight: 0.85, example: 'Bilateral trade between Ghana and Nepal reached USD 5 million in 2023.' },
    { id: 'en.trade-figure.reach-first', match: '{quantity} ..3 "in" ..2 <trade>', weight: 0.8, example: 'Ghana and Nepal recorded 5 million dollars in bilateral trade.' },
    { id: 'en.trade-figure.money', match: '<trade> ..16 <#USD|#EUR|#GBP|#JPY|#CNY|#AZN|#QAR|#KWD|#SAR|#AED|#OMR|#RUB|#TRY|#INR|#CHF|#KZT>', with: '<reach>', without: '<invest> <student>', weight: 0.9, example: 'Trade between Ghana and Nepal rose by 20 per cent to 150 million dollars in 2023.' },
    { id: 'en.trade-figure.exports', match: '<=export|=import> ..1 <=to|=from> ..2 {state|anaphor} ..12 <#USD|#EUR|#GBP|#JPY|#CNY|#AZN|#QAR|#KWD|#SAR|#AED|#OMR|#RUB|#TRY|#INR|#CHF|#KZT>', without: '<student>', weight: 0.82, example: 'Ghanaian exports to Nepal grew to 5 million dollars in 2023.' },
    { id: 'en.trade-figure.it-stood', match: '"it" <=stood|=amounted|=came> <=at|=to> ..3 <#USD|#EUR|#GBP|#JPY|#CNY|#AZN|#QAR|#KWD|#SAR|#AED>', weight: 0.75, example: 'As to commerce between Ghana and Nepal, it amounted to six million dollars in 2011.' },
    { id: 'en.trade-figure.partner', match: '<good|largest> ..4 "trading partner"', with: '{state}', weight: 0.8, example: 'Ghana is the largest African trading partner of Nepal.' },
    { id: 'en.trade-figure.growth', match: '<trade> ..5 <grow> ..3 {quantity}', weight: 0.86, example: 'Trade between Ghana and Nepal grew by 12 percent in 2023.' },
  ],
  investment: [
    { id: 'en.investment.sum', match: '<invest> ..9 {quantity}', without: '<tourist> <student>', weight: 0.8, example: 'Brazilian companies have invested 2 billion dollars in Angola.' },
    { id: 'en.investment.sum-first', match: '{quantity} ..3 "in" ..2 <invest>', weight: 0.86, example: 'Angola attracted 3 billion dollars in Brazilian investment.' },
    { id: 'en.investment.finance', match: '<finance> ..6 <project>', without: '<student>', weight: 0.8, example: 'Canada financed projects in Haiti.' },
    { id: 'en.investment.built-with', match: '"built with" ..4 <finance>', weight: 0.8, example: 'The railway in Angola was built with a Brazilian loan.' },
    { id: 'en.investment.company-built', match: '<=company|=firm|=fund|=bank|=contractor> ..4 <=built|=build|=construct|=develop> ..4 <project>', with: '{state}', weight: 0.76, example: 'Brazilian companies built an airport in Angola.' },
    { id: 'en.investment.stake', match: '<=bought|=acquired|=purchased|=buy> ..7 "stake"', with: '{state}', weight: 0.78, example: 'A Brazilian fund bought a 20 per cent stake in a bank of Angola.' },
    { id: 'en.investment.company', match: '"investment company" ..3 "set up"', weight: 0.8, example: 'The Brazil-Angola Investment Company, set up in 2009, is busy.' },
    { id: 'en.investment.plans', match: '"plans to" <build> ..6 <project>', with: '{state|quantity|place}', modality: 'planned', weight: 0.82, example: 'A Brazilian investor has plans to build a 40 million dollar hotel in Angola.' },
    { id: 'en.investment.contracts', match: '<#agreement> ..2 "valued at" ..1 {quantity}', weight: 0.8, example: 'Brazil and Angola adopted 14 contracts valued at 2 billion dollars.' },
    { id: 'en.investment.loans', match: '<#loan> ..3 <give>', weight: 0.85, example: 'Three loans have been extended by the Kuwait Fund to Nepal.' },
  ],
  aid: [
    { id: 'en.aid.gave', match: '<give> ..7 <aidNoun>', nowhere: '<committedTo> <affirm>', without: '<honour> <need> <student> <project> <stance>', with: '{actor}', weight: 0.8, example: 'Sweden provided humanitarian assistance to Haiti.' },
    { id: 'en.aid.quantity', match: '<give> ..4 {quantity} ..5 <aidNoun>', without: '<student>', weight: 0.85, example: 'Sweden sent 100 tonnes of medical supplies to Haiti.' },
    { id: 'en.aid.announced', match: '<=announced|=announces> ..4 {quantity} ..6 <aidNoun>', without: '<student>', weight: 0.82, example: 'Sweden announced an additional 20 million euros in humanitarian aid for Haiti.' },
    { id: 'en.aid.grant', match: '<aidNoun> ..3 "worth" ..1 {quantity}', weight: 0.82, example: 'A grant worth 10 million euros went from Sweden to Haiti.' },
    { id: 'en.aid.loan', match: '<=granted|=extended|=provided> ..3 "loan" ..3 {quantity}', with: '{state}', weight: 0.74, example: 'Sweden granted Haiti a loan of 5 million dollars.' },
    { id: 'en.aid.credit', match: '"credit line" ..6 {quantity}', weight: 0.78, example: 'Sweden opened a credit line for Haiti of 2 million euros.' },
    { id: 'en.aid.donated', match: '{actor} ..3 <=donate|=donates> ..10 <=to|=for> ..3 {state}', weight: 0.8, example: 'Sweden donated 10 buses to Haiti.' },
    { id: 'en.aid.as-grant', match: '<give|=handed> ..10 <=as|=in> "a grant"', with: '{state}', weight: 0.78, example: 'Sweden handed over 2,000 tonnes of rice to Haiti as a grant.' },
    { id: 'en.aid.relative', match: '<aidNoun> ..4 <=sent|=gave|=provided|=donated|=delivered>', nowhere: '<committedTo> <affirm>', without: '<student> <scholarship>', weight: 0.76, example: 'Haiti is grateful for the medical supplies that Sweden sent in 2010.' },
    { id: 'en.aid.passive', match: '<aidNoun> ..6 "was" <give>', weight: 0.8, example: 'Humanitarian aid was sent to Haiti by Sweden.' },
    { id: 'en.aid.support', match: '<=support|=assistance|=help> ..2 <=provided|=gave|=extended> ..4 "to"', weight: 0.7, example: 'Haitians recall the help that Sweden gave to their hospitals.' },
  ],
};
