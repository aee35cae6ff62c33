import type { PatternTable } from '../../pack.ts';

const money = '<#USD|#EUR|#AZN|#GBP|#JPY|#CNY|#TRY|#RUB|#KZT|#GEL|#HUF|#CHF|#INR|#SAR|#AED|#KWD|#QAR>';

export const economy: PatternTable = {
  'trade-figure': [
    { id: 'az.trade-figure.reached', match: `<tradeTotal> ..14 ${money}`, weight: 0.85, example: 'Peru ilə Çili arasında ticarət dövriyyəsi 2021-ci ildə 3 milyard dollara çatıb.' },
    { id: 'az.trade-figure.grew', match: '<tradeTotal> ..10 {quantity} ..4 <grow|reach>', weight: 0.8, example: 'Peru ilə Çili arasında ticarət dövriyyəsi 20 faiz artıb.' },
    { id: 'az.trade-figure.is', match: '<tradeTotal> ..8 {quantity} <currency>', weight: 0.84, unit: 'USD', example: 'Peru ilə Çili arasında ticarət dövriyyəsi iki milyard dollardır.' },
    { id: 'az.trade-figure.heading', match: '<tradeTotal> ..8 ":" ..6 {quantity}', weight: 0.84, example: 'Peru ilə Çili arasında ticarət dövriyyəsi (2023): 45 milyon dollar.' },
    { id: 'az.trade-figure.before', match: '{quantity} ..4 <tradeTotal>', with: money, weight: 0.75, example: 'Peru Çili ilə 3 milyard dollarlıq ticarət dövriyyəsinə malikdir.' },
    { id: 'az.trade-figure.one-way', match: `<trade> ..8 ${money} ..4 <reach>`, with: '{state|anaphor}', without: '<sanction>', weight: 0.7, example: 'Peruya ixrac 3 milyard dollar təşkil edib, Çili bunu təsdiqləyir.' },
    { id: 'az.trade-figure.trend', match: '<tradeTotal> ..6 <grow>', with: '{state|anaphor}', detail: 'trend=rising', weight: 0.55, example: 'Peru ilə Çili arasında ticarət dövriyyəsi artır.' },
    { id: 'az.trade-figure.shipped', match: '{quantity} ..4 <shipped>', with: money, without: '<sanction> <invest>', weight: 0.74, example: 'Peru Çilidən 40 milyon dollarlıq mal idxal edib.' },
    { id: 'az.trade-figure.shipped-sum', match: `<shipped> ..6 ${money}`, with: '{state|anaphor}', without: '<sanction> <invest>', weight: 0.7, example: 'Perunun Çiliyə ixracı ötən il 40 milyon dollar olub.' },
  ],
  investment: [
    { id: 'az.investment.sum', match: `<invest> ..10 ${money}`, without: '<signStrict>', weight: 0.8, example: 'Peruya qoyulan investisiya 2 milyard dollar təşkil edir, onu Çili yatırıb.' },
    { id: 'az.investment.sum-is', match: '<invest> ..6 {quantity} <currency>', weight: 0.8, unit: 'USD', example: 'Çilinin Peruya investisiyaları iki milyard dollardır.' },
    { id: 'az.investment.sum-before', match: '{quantity} ..5 <invest>', with: money, weight: 0.85, example: 'Çili Peruya 2 milyard dollar investisiya yatırıb.' },
    { id: 'az.investment.invested', match: '{quantity} ..3 <invested>', with: money, weight: 0.84, example: 'Çili Perunun zavoduna 100 milyon dollar yatırıb.' },
    { id: 'az.investment.finance', match: '<project> ..5 <finance>', without: '<signStrict> <student>', weight: 0.8, example: 'Fond Peruda yol layihələrini maliyyələşdirib, vəsaiti Çili verib.' },
    { id: 'az.investment.stake', match: '<stake> ..3 <acquire>', weight: 0.8, example: 'Çili şirkəti Peru yatağında 10 faizlik pay alıb.' },
    { id: 'az.investment.put', match: '<invest> ..4 <putIn>', with: '{state|anaphor}', without: '<instrument>', weight: 0.6, example: 'Çili Peruya sərmayə yatırır.' },
  ],
  aid: [
    { id: 'az.aid.gave', match: '<aidNoun> ..4 <give>', with: '{state|leader|anaphor|organisation}', without: '<student> <invest> <demand> <home>', weight: 0.8, example: 'İsveç Haitiyə humanitar yardım göndərib.' },
    { id: 'az.aid.sum', match: '{quantity} ..5 <aidNoun>', with: money, weight: 0.85, example: 'İsveç Haitiyə 5 milyon dollar yardım ayırıb.' },
    { id: 'az.aid.goods', match: '<reliefGoods> ..4 <donate>', with: '{state|leader|anaphor}', without: '<trade> <shipped> <civil>', weight: 0.74, example: 'İsveç Haitiyə 20 ton dərman göndərib.' },
    { id: 'az.aid.to', match: '{state} ..1 {state} ..2 <aidNoun>', without: '<talk> <demand> <merely> <student>', weight: 0.66, example: 'İsveçin Haitiyə humanitar yardımı məktəblərə yönəldilib.' },
    { id: 'az.aid.halted', match: '<aidNoun> ..3 "dayandır"', with: '{state|leader}', modality: 'denied', weight: 0.76, example: 'İsveç Haitiyə humanitar yardımı dayandırıb.' },
    { id: 'az.aid.built', match: '"vəsaiti" "ilə" ..8 <built>', with: '{state}', without: '<invest> <finance>', weight: 0.7, example: 'Haitidə məktəb İsveçin vəsaiti ilə təmir olunub.' },
    { id: 'az.aid.allocated', match: `${money} ..4 <allocate>`, with: '{state|leader}', without: '<invest> <finance> <instrument> <student>', weight: 0.64, example: 'İsveç Haitidə məktəb tikintisi üçün 3 milyon avro ayırıb.' },
  ],
};
