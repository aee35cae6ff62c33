import type { PatternTable } from '../../pack.ts';

export const law: PatternTable = {
  'commission-created': [
    { id: 'az.commission-created.verb', match: '<commission> ":"? ..12 <create>', without: '<session> <merely> <home>', nowhere: '<agree>', weight: 0.85, example: 'Peru ilə Çili arasında birgə komissiya 2004-cü ildə yaradılıb.' },
    { id: 'az.commission-created.agreed', match: '<commission> ..3 <create> ..8 <agree>', modality: 'planned', weight: 0.75, example: 'Peru ilə Çili birgə komissiya yaratmaq barədə razılığa gəliblər.' },
    { id: 'az.commission-created.which', match: '<create> ..6 <commission>', affix: 'participle past relative', without: '<merely> <civil>', weight: 0.75, example: '2004-cü ildə yaradılmış Peru–Çili birgə komissiyası səmərəlidir.' },
    { id: 'az.commission-created.label', match: '<commission> ":" ..4 <create>', weight: 0.8, example: 'Peru–Çili birgə komissiyası: 2004-cü ildə yaradılıb, iki iclas keçirib.' },
  ],
  'commission-session': [
    { id: 'az.commission-session.session', match: '<commission> ..6 <session>', without: '"yaradıl" "yarat" "yaradılması" "təsis" "qurul" "formalaşdırıl"', weight: 0.85, example: 'Peru-Çili birgə komissiyasının beşinci iclası Limada keçirilib.' },
    { id: 'az.commission-session.nth', match: '<#nth-session> ..10 <hold>', without: '<commission> <consultations> <meetNoun> <call>', weight: 0.65, example: 'Üçüncü iclas 2021-ci ildə Limada Çilinin iştirakı ilə keçirilib.' },
    { id: 'az.commission-session.next', match: '<sessionWord> ..12 <hold>', with: '"növbəti"', without: '<commission> <consultations> <call>', weight: 0.65, example: 'Növbəti iclas gələn il Limada Çilinin iştirakı ilə keçiriləcək.' },
    { id: 'az.commission-session.gathered', match: '<commission> ..8 <gathered>', without: '<create>', weight: 0.75, example: 'Peru–Çili birgə komissiyası 2021-ci ildə Limada toplaşıb.' },
  ],
  'commission-status': [
    { id: 'az.commission-status.active', match: '<commission> ..6 <active>', weight: 0.8, example: 'Peru ilə Çili arasında birgə komissiya fəaliyyət göstərir.' },
    { id: 'az.commission-status.which', match: '<active> ..3 <commission>', affix: 'participle', weight: 0.75, example: 'Peru ilə Çili arasında fəaliyyət göstərən birgə komissiya səmərəlidir.' },
    { id: 'az.commission-status.label', match: '<commission> ":" ..16 <active>', weight: 0.7, example: 'Peru–Çili birgə komissiyası: 2013-cü ildə qurulub, bir dəfə toplaşıb, hazırda fəaliyyətsizdir.' },
  ],
  commitment: [
    { id: 'az.commitment.agreed', match: '<agree>', notAffix: 'noun neg future', modality: 'asserted', with: '{actor}', without: '<session> <inviteNoun> <cease> <civil>', nowhere: '<session> <visit> <mediate> <recall>', weight: 0.7, example: 'Peru və Çili liman tikintisi barədə razılığa gəliblər.' },
    { id: 'az.commitment.will-agree', match: '<agree>', affix: 'neg future', notAffix: 'noun', with: '{actor}', without: '<session> <inviteNoun> <cease> <civil>', nowhere: '<session> <visit> <mediate> <recall>', weight: 0.65, example: 'Peru və Çili liman tikintisi barədə razılığa gəlməyiblər.' },
    { id: 'az.commitment.undertook', match: '{actor} ..12 "öhdəlik götür"', weight: 0.8, example: 'Peru yolu təmir etmək barədə öhdəlik götürüb.' },
  ],
  'agreement-signed': [
    { id: 'az.agreement-signed.signed', match: '<instrument|instruments> ..12 <signStrict>', without: '<merely> <civil>', nowhere: '<untilNow> <number>', weight: 0.85, example: 'Peru ilə Çili arasında hava nəqliyyatı haqqında saziş imzalanıb.' },
    { id: 'az.agreement-signed.with', match: '{actor} ..4 {actor} ..14 <instrument> ..4 <signStrict>', without: '<merely> <civil>', nowhere: '<untilNow> <number>', weight: 0.88, example: 'Peru Çilidən gəmi almaq barədə müqavilə imzalayıb.' },
    { id: 'az.agreement-signed.signed-now', match: '<instrument> ..10 <signStrict>', without: '<merely> <civil>', nowhere: '<number> <#agreement>', weight: 0.8, example: 'Bu gün Peru ilə Çili arasında saziş imzalanıb.' },
    { id: 'az.agreement-signed.which', match: '<signStrict> ..10 <instrument>', without: '<civil>', affix: 'participle relative past', nowhere: '<untilSigned>', weight: 0.8, example: 'Peru ilə Çili arasında 1999-cu ildə imzalanmış saziş qüvvədədir.' },
    { id: 'az.agreement-signed.which-two', match: '<signStrict> ..10 <instrument> ..8 <instrument>', affix: 'participle relative past', weight: 0.86, nowhere: '<untilSigned>', example: 'Bu gün imzalanan ticarət haqqında saziş və turizm üzrə protokol Peru ilə Çilini yaxınlaşdırır.' },
    { id: 'az.agreement-signed.which-three', match: '<signStrict> ..10 <instrument> ..8 <instrument> ..8 <instrument>', affix: 'participle relative past', weight: 0.92, nowhere: '<untilSigned>', example: 'Bu gün imzalanan ticarət haqqında saziş, turizm üzrə protokol və idman memorandumu Peru ilə Çilini yaxınlaşdırır.' },
    { id: 'az.agreement-signed.declared-two', match: '<declaration> "," ..10 <declaration> ..3 <adopt>', weight: 0.86, example: 'Peru ilə Çili arasında əvvəl birgə bəyannamə, sonra isə birgə bəyanat qəbul edildi.' },
    { id: 'az.agreement-signed.concluded', match: '<treaty> ..10 <conclude>', without: '"qədər" <civil>', weight: 0.8, example: 'Peru və Çili mayda sərhəd müqaviləsi bağlayıb.' },
    { id: 'az.agreement-signed.reached', match: '<reached> ..2 <treaty>', with: '{state|leader}', without: '<civil>', weight: 0.75, example: 'Peru ilə Çili arasında əldə olunmuş razılaşma qüvvədədir.' },
    { id: 'az.agreement-signed.declaration', match: '<declaration> ..3 <adopt>', without: '<inviteNoun>', weight: 0.75, example: 'Peru və Çili liderlərinin görüşündə birgə bəyannamə qəbul edildi.' },
    { id: 'az.agreement-signed.dated', match: '<instrument> "(" {date}', without: '<signStrict> <force>', weight: 0.6, example: 'Peru ilə Çili arasında turizm haqqında saziş (2010) əsas sənəddir.' },
    { id: 'az.agreement-signed.acceded', match: '<treaty> ..2 "qoşul"', weight: 0.75, example: 'Boliviya bu sazişə qoşulub.' },
    { id: 'az.agreement-signed.none', match: '<treaty> ..1 "yoxdur"', with: '{state|anaphor}', modality: 'denied', weight: 0.7, example: 'Peru ilə Çili arasında ekstradisiya sazişi yoxdur.' },
  ],
  'agreement-in-force': [
    { id: 'az.agreement-in-force.enter', match: '<force>', with: '<instrument|instruments>', weight: 0.85, example: 'Peru ilə Çili arasında saziş 2018-ci ildə qüvvəyə minib.' },
    { id: 'az.agreement-in-force.ratified-near', match: '<instrument|instruments> ..3 <ratify>', without: '<support>', weight: 0.78, example: 'Peru parlamenti Çili ilə sazişi ratifikasiya edib.' },
    { id: 'az.agreement-in-force.ratified', match: '<instrument|instruments> ..10 <ratify>', without: '<support>', weight: 0.75, example: 'Peru parlamenti Çili ilə sazişi ratifikasiya edib.' },
    { id: 'az.agreement-in-force.which', match: '<force> ..8 <instrument>', affix: 'participle past relative', weight: 0.86, example: '2018-ci ildə qüvvəyə minmiş Peru–Çili sazişi genişləndirilib.' },
  ],
  'agreement-tally': [
    { id: 'az.agreement-tally.until-now', match: '<untilNow> ..14 <#agreement>', weight: 0.9, unit: 'agreement', example: 'İndiyədək Peru ilə Çili arasında 40 saziş imzalanıb.' },
    { id: 'az.agreement-tally.exist', match: '<#agreement> ..4 <exist>', weight: 0.9, unit: 'agreement', example: 'Peru ilə Çili arasında 40 saziş mövcuddur.' },
    { id: 'az.agreement-tally.between', match: '"arasında" <#agreement> <signStrict>', nowhere: '{date} <during.visit> <during.meeting> <during.commission-session>', weight: 0.8, unit: 'agreement', example: 'Peru ilə Çili arasında 40 saziş imzalanıb.' },
    { id: 'az.agreement-tally.number', match: '<instrument|instruments> ..1 <number> ..4 {quantity}', weight: 0.92, unit: 'agreement', example: 'Peru ilə Çili arasında sənədlərin sayı 40-ı keçib.' },
    { id: 'az.agreement-tally.heading', match: '<instruments> ..4 ":" ..2 {quantity}', with: '<number>', weight: 0.8, unit: 'agreement', example: 'Peru ilə Çili arasında imzalanmış sənədlərin sayı: 40.' },
    { id: 'az.agreement-tally.bound', match: '<#agreement> ..3 <until>', weight: 0.85, unit: 'agreement', example: 'Peru ilə Çili arasında 40 sənəd imzalanıb, onlar bu günədək qüvvədədir.' },
    { id: 'az.agreement-tally.we-signed', match: '<#agreement> <signStrict>', with: '{anaphor}', nowhere: '{date} <during.visit> <during.meeting> <during.commission-session>', weight: 0.78, unit: 'agreement', example: 'Peru ilə Çili dostdur, otuzdan artıq saziş imzalamışıq.' },
    { id: 'az.agreement-tally.concluded', match: '"arasında" <#agreement> <conclude>', nowhere: '{date} <during.visit> <during.meeting> <during.commission-session>', weight: 0.8, unit: 'agreement', example: 'Peru ilə Çili arasında 40 müqavilə bağlanıb.' },
  ],
};
