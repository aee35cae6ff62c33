import type { PatternTable } from '../../pack.ts';

export const people: PatternTable = {
  'tourism-figure': [
    { id: 'az.tourism-figure.count', match: '<#tourist>', without: '<invest>', weight: 0.85, unit: 'tourist', example: '2022-ci ildə Perudan Çiliyə 40 min turist gəlib.' },
    { id: 'az.tourism-figure.number', match: '<tourist> ..1 <number> ..10 <grow|reach>', weight: 0.86, unit: 'tourist', detail: 'trend=rising', example: 'Perudan Çiliyə gələn turistlərin sayı artır.' },
    { id: 'az.tourism-figure.nationals', match: '{quantity} ..3 {state} <comeAsTourist>', affix: 'past present future', weight: 0.85, unit: 'tourist', example: 'Ötən il ölkəmizə 14 min gürcüstanlı gəlib.' },
    { id: 'az.tourism-figure.nationals-came', match: '{state} <comeAsTourist>', affix: 'past present future', with: '<#visit>', weight: 0.8, unit: 'tourist', example: 'Ötən il Norveçə 9 min gürcüstanlı səfər edib.' },
    { id: 'az.tourism-figure.citizens', match: '<#person> ..4 <comeAsTourist>',  without: '<student>', weight: 0.7, unit: 'tourist', example: 'Perudan Çiliyə 14 min nəfər gəlib.' },
    { id: 'az.tourism-figure.their-number', match: '"onların" <number> ..5 {quantity}', with: '<number>', without: '<instrument> <student>', weight: 0.6, unit: 'tourist', example: 'Perudan gələnlər çoxdur, Çilidə onların sayı 40 mindir.' },
    { id: 'az.tourism-figure.then-count', match: '<tourist> ..8 <#person|#tourist>', with: '{state|anaphor}', without: '<invest> <student>', weight: 0.7, unit: 'tourist', example: 'Çiliyə ən çox turist Perudan gəlir, ildə 40 min nəfər.' },
    { id: 'az.tourism-figure.trips', match: '"turist" "səfərləri" ..6 {quantity}', with: '{state}', weight: 0.75, unit: 'tourist', example: 'Perudan Çiliyə turist səfərləri 2019-cu ildə 40 min olub.' },
    { id: 'az.tourism-figure.nationals-number', match: '{state} "sayı" ..6 <#person|#tourist>', with: '<comeAsTourist>', without: '<student>', weight: 0.8, unit: 'tourist', example: 'Çiliyə gələn gürcüstanlıların sayı 40 min nəfər olub.' },
    { id: 'az.tourism-figure.far-count', match: '{quantity} ..4 <tourist> ..2 <comeAsTourist>', without: '<#USD> <#EUR> <#AZN> <student>', weight: 0.75, unit: 'tourist', example: 'Ötən il Çiliyə bir milyondan çox cənubi koreyalı turist gəlib.' },
    { id: 'az.tourism-figure.comers', match: '<comers> "sayı" ..4 <#person|#tourist>', with: '{state|anaphor}', without: '<student>', weight: 0.8, unit: 'tourist', example: 'Perudan Çiliyə gələnlərin sayı 40 min nəfərə çatıb.' },
  ],
  'visa-regime': [
    { id: 'az.visa-regime.changed', match: '<visa> ..8 <exempt>', without: '<signStrict> <instrument> <merely>', weight: 0.85, example: 'Peru Çili vətəndaşları üçün viza tələbini ləğv edib.' },
    { id: 'az.visa-regime.free', match: '<exempt> ..2 <visa>', without: '<instrument>', weight: 0.7, example: 'Peru ilə Çili arasında sadələşdirilmiş viza rejimi var.' },
    { id: 'az.visa-regime.ban', match: '<entryBan>', weight: 0.8, with: '{state|anaphor} <nationals>', example: 'Peru Çili vətəndaşlarının ölkəyə girişini qadağan edib.' },
    { id: 'az.visa-regime.entry', match: '<visaFree>', with: '{state|anaphor}', without: '<merely> <instrument> <signStrict>', weight: 0.8, example: 'Peru vətəndaşları Çiliyə vizasız səfər edirlər.' },
    { id: 'az.visa-regime.lifted', match: '<abolished>', with: '<visa>', affix: 'past present', notAffix: 'neg', modality: 'asserted', without: '<signStrict> <merely> <mission>', weight: 0.88, example: 'Peru ilə Çili arasında vizalar ləğv edilib.' },
  ],
  'transport-link': [
    { id: 'az.transport-link.flights', match: '<flight> ..12 <operate>', without: '<signStrict> <ratify> <force> <merely>', weight: 0.85, example: 'Peru ilə Çili arasında birbaşa reyslər yerinə yetirilir.' },
    { id: 'az.transport-link.route', match: '<route> ..16 <operate>', with: '{state|place|anaphor}', without: '<signStrict> <culture> <mission> <ratify> <merely>', weight: 0.8, example: 'Peru ilə Çili arasında dəmir yolu 2019-cu ildə istifadəyə verilib.' },
    { id: 'az.transport-link.exists', match: '<flight> ..6 <existence>', without: '<signStrict>', weight: 0.75, example: 'Peru ilə Çili arasında birbaşa uçuş var.' },
    { id: 'az.transport-link.flies', match: '{carrier} ..14 "uç"', weight: 0.8, example: '"Qatar Airways" Dohadan Bakıya həftədə üç dəfə uçur.' },
    { id: 'az.transport-link.gapped', match: '<route> ..1 {date} ","', with: '<operate>', weight: 0.8, example: 'Peru ilə Çili arasında körpü 1984-cü ildə, dəmir yolu isə 1991-ci ildə açılıb.' },
    { id: 'az.transport-link.carrier', match: '{carrier} ..14 <operate>', with: '<flight>', weight: 0.86, example: '"Qatar Airways" Doha ilə Bakı arasında həftədə yeddi reys yerinə yetirir.' },
    { id: 'az.transport-link.flies-between', match: '{place|state} ..1 {place|state} ..6 "uç"', with: '"dəfə"', weight: 0.72, example: 'Şirkət Limadan Santyaqoya həftədə iki dəfə uçur.' },
    { id: 'az.transport-link.flow', match: '<gas> ..3 <flow> ..6 <begin>', with: '{state|place|anaphor}', without: '<sanction> <merely> <talk>', weight: 0.74, example: 'Perunun təbii qazının Çiliyə nəqlinə 2019-cu ildə başlanılıb.' },
  ],
  'cultural-event': [
    { id: 'az.cultural-event.held', match: '<culture> ..12 <beHeld>', with: '{state|place|anaphor}', without: '<signStrict> <talk>', weight: 0.8, example: 'Seulda Tunis mədəniyyəti günləri keçirilib, sərgi açılıb.' },
    { id: 'az.cultural-event.days', match: '"mədəniyyət" "günləri" ..12 <beHeld>', weight: 0.85, example: 'Seulda Tunis mədəniyyəti günləri keçirilib.' },
    { id: 'az.cultural-event.which', match: '<heldWhich> ..5 <culture>', with: '{state|place|anaphor}', without: '<signStrict> <talk>', weight: 0.74, example: 'Seulda keçirilən Tunis mədəniyyəti günləri maraq doğurub, sərgi izlənilib.' },
    { id: 'az.cultural-event.concert', match: '"konsert" ..1 "ver"', with: '{state|place|anaphor}', weight: 0.7, example: 'Tunis ansamblı Seulda konsert verib.' },
  ],
  'education-exchange': [
    { id: 'az.education-exchange.study', match: '<student|#student> ..5 <study>', without: '<met> <receive>', weight: 0.85, example: 'Malayziyada iki yüz liviyalı tələbə təhsil alır.' },
    { id: 'az.education-exchange.at', match: '<study> ..6 <student|#student>', without: '<met> <receive>', weight: 0.8, example: 'Malayziya universitetlərində liviyalı tələbələr var.' },
    { id: 'az.education-exchange.nationals', match: '{state} <studyVerb>', with: '{quantity}', weight: 0.8, unit: 'student', example: 'Norveçin ali məktəblərində 40 gürcüstanlı təhsil alır.' },
    { id: 'az.education-exchange.grants', match: '<scholarship> ..3 <grant>', weight: 0.86, example: 'Hindistan Nepal vətəndaşlarına hər il təqaüd ayırır.' },
    { id: 'az.education-exchange.branch', match: '<branch> ..4 <open|create>', with: '{state|place} <study>', weight: 0.76, example: 'Peruda Çili universitetinin filialı açılıb.' },
    { id: 'az.education-exchange.training', match: '<training> ..6 <beHeld|grant|study>', with: '{state|anaphor}', without: '<talk> <merely>', weight: 0.7, example: 'Çili Peru mütəxəssisləri üçün təlim kursları təşkil edir.' },
  ],
};
