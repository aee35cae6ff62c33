import type { NameRules } from '../pack.ts';

export const names: NameRules = {
  shy: [{ state: 'MLI', after: 'ilə, şimali, cənubi', affixes: ['loc', 'abl', 'dat', 'gen', 'rel'] }],
  honorifics:
    'cənab, xanım, əlahəzrət, əlahəzrətləri, şeyx, şeyxa, zati-aliləri, möhtərəm, hörmətli, ulu öndər, ümummilli lider, mərhum, doktor, general, şahzadə, professor, akademik, ali həzrət, əziz, həmkarım, cənabları, ali həzrətləri, knyaz, ledi, ser',
  epithets: 'əlahəzrətləri, zati-aliləri, cənabları, həzrətləri',
  particles: 'əl, bin, ibn, oğlu, qızı, al, ben, fon, de, da, ad, van, ər, əs, bint, Əl',
  links: '',
  former: 'sabiq, keçmiş, eks',
  stateStands: 'before',
  counterparts: 'həmkarı, həmkarını, həmkarına, həmkarım, həmkarımız, həmkarları',
  capitals: true,
  // Currencies, languages and seas that carry the name of a state and speak of none.
  stops:
    'iki dövlətli həll, iki dövlətli, ABŞ dolları, Amerika dolları, Kanada dolları, Avstraliya dolları, Azərbaycan manatı, Rusiya rublu, rus rublu, türk lirəsi, Türkiyə lirəsi, İran rialı, Küveyt dinarı, Səudiyyə rialı, Qətər rialı, Çin yuanı, İsveçrə frankı, Qazaxıstan təngəsi, rus dili, türk dili, ərəb dili, ingilis dili, fransız dili, alman dili, İran körfəzi, Hind okeanı',
  romanise: {
    ə: 'a',
    Ə: 'A',
    ı: 'i',
    İ: 'I',
    ş: 'sh',
    Ş: 'Sh',
    ç: 'ch',
    Ç: 'Ch',
    ğ: 'gh',
    c: 'j',
    C: 'J',
    x: 'kh',
    X: 'Kh',
    q: 'g',
    Q: 'G',
    ö: 'o',
    Ö: 'O',
    ü: 'u',
    Ü: 'U',
  },
};
