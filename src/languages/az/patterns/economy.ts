import type { PatternTable } from '../../pack.ts';
import { money } from './money.ts';

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
    { id: 'az.trade-figure.about', match: '<tradeTotal> ..8 {quantity} ..2 "civarında"', with: `${money}`, weight: 0.8, example: 'Peru ilə Çili arasında ticarət dövriyyəsi 40 milyon dollar civarındadır.' },
  ],
  investment: [
    { id: 'az.investment.sum', match: `<invest> ..10 ${money}`, without: '<signStrict>', weight: 0.8, example: 'Peruya qoyulan investisiya 2 milyard dollar təşkil edir, onu Çili yatırıb.' },
    { id: 'az.investment.sum-is', match: '<invest> ..6 {quantity} <currency>', weight: 0.8, unit: 'USD', example: 'Çilinin Peruya investisiyaları iki milyard dollardır.' },
    { id: 'az.investment.sum-before', match: '{quantity} ..5 <invest>', with: money, weight: 0.85, example: 'Çili Peruya 2 milyard dollar investisiya yatırıb.' },
    { id: 'az.investment.invested', match: '{quantity} ..3 <invested>', with: money, weight: 0.84, example: 'Çili Perunun zavoduna 100 milyon dollar yatırıb.' },
    { id: 'az.investment.finance', match: '<project> ..5 <finance>', without: '<signStrict> <student>', weight: 0.8, example: 'Fond Peruda yol layihələrini maliyyələşdirib, vəsaiti Çili verib.' },
    { id: 'az.investment.stake', match: '<stake> ..3 <acquire>', weight: 0.8, example: 'Çili şirkəti Peru yatağında 10 faizlik pay alıb.' },
    { id: 'az.investment.put', match: '<invest> ..4 <putIn>', with: '{state|anaphor}', without: '<instrument> <merely> <talk>', weight: 0.6, example: 'Çili Peruya sərmayə yatırır.' },
  ],
  aid: [
    { id: 'az.aid.gave', match: '<aidNoun> ..4 <give>', with: '{state|leader|anaphor|organisation}', without: '<student> <invest> <demand> <home>', weight: 0.8, example: 'İsveç Haitiyə humanitar yardım göndərib.' },
    { id: 'az.aid.sum', match: '{quantity} ..5 <aidNoun>', with: money, weight: 0.85, example: 'İsveç Haitiyə 5 milyon dollar yardım ayırıb.' },
    { id: 'az.aid.goods', match: '<reliefGoods> ..4 <donate>', with: '{state|leader|anaphor}', without: '<trade> <shipped> <civil>', weight: 0.74, example: 'İsveç Haitiyə 20 ton dərman göndərib.' },
    { id: 'az.aid.to', match: '{state} ..1 {state} ..2 <aidNoun>', without: '<talk> <demand> <merely> <student>', weight: 0.66, example: 'İsveçin Haitiyə humanitar yardımı məktəblərə yönəldilib.' },
    { id: 'az.aid.halted', match: '<aidNoun> ..3 "dayandır"', with: '{state|leader}', modality: 'denied', weight: 0.76, example: 'İsveç Haitiyə humanitar yardımı dayandırıb.' },
    { id: 'az.aid.built', match: '"vəsaiti" "ilə" ..8 <built>', with: '{state}', without: '<invest> <finance>', weight: 0.7, example: 'Haitidə məktəb İsveçin vəsaiti ilə təmir olunub.' },
    { id: 'az.aid.allocated', match: `${money} ..4 <allocate>`, with: '{state|leader}', without: '<invest> <finance> <instrument> <student>', weight: 0.64, example: 'İsveç Haitidə məktəb tikintisi üçün 3 milyon avro ayırıb.' },
    { id: 'az.aid.debt', match: '<debt> ..6 <forgive>', with: '{state|leader}', without: '<civil> <talk> "şirkət" "şirkəti" "bank"', weight: 0.78, example: 'İsveç Haitinin 5 milyon dollarlıq borcunu silib.' },
    { id: 'az.aid.arrived', match: '<aidNoun> ..8 <arrived>', with: '{state|place}', without: '<talk> <demand> <merely> <student> <home>', weight: 0.72, example: 'İsveçdən göndərilmiş humanitar yük Haitinin paytaxtına çatıb.' },
    { id: 'az.aid.treasury', match: '{state} ..2 <treasury> ..6 <handed> ..4 <give>', without: '<talk> <demand> <invest>', weight: 0.87, example: 'İsveç Haitinin büdcəsinə 5 milyon dollar kredit ayırıb.' },
    { id: 'az.aid.handed', match: `${money} ..4 <handed> ..3 <give>`, with: '{state|leader}', without: '<project> <invest> <trade> <student> <home> "şirkət" "şirkəti" "bank" "bankı" <finance>', weight: 0.7, example: 'İsveç Haitiyə 5 milyon dollarlıq birbaşa dəstək verib.' },
    { id: 'az.aid.deposit', match: '{state} ..3 <treasury> ..8 "depozit"', weight: 0.75, example: 'İsveç Haitinin Mərkəzi Bankına 5 milyon dollar depozit qoyub.' },
    { id: 'az.aid.helped', match: '{state} ..5 {state} ..8 <help>', without: '<agree> <talk> <demand> <merely> <civil> <home> <hope>', affix: 'past present future', weight: 0.6, example: 'İsveç zəlzələdən sonra Haitiyə kömək edib.' },
    { id: 'az.aid.funded', match: '{state} ..1 <funding> ..8 <built>', without: '<invest> <finance> <civil>', weight: 0.74, example: 'Haitidə məktəb İsveçin dəstəyi ilə tikilib.' },
    { id: 'az.aid.expected', match: '{state} ..4 <intended> ..6 <aidNoun>', without: '<talk> <demand>', weight: 0.6, example: 'Haiti üçün nəzərdə tutulan humanitar yardım İsveçdən yola salınıb.' },
    { id: 'az.aid.package', match: '<package> ..3 <unveil>', with: '{state}', without: '<home> <talk>', weight: 0.76, example: 'İsveç Ukraynaya yeni hərbi yardım paketi hazırlayıb.' },
  ],
};
