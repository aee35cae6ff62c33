import type { BriefLanguage } from './language.ts';

/**
 * Forms of a counted noun by the plural categories of CLDR; `{n}` is the number, and a form may do without it.
 * `two-of`: the Arabic dual behind "more than", "about" or a preposition.
 */
export type CountForms = {
  readonly [category in Exclude<Intl.LDMLPluralRule, 'other'> | 'two-of']?: string;
} & { readonly other: string };

export type CountWords = Readonly<Record<BriefLanguage, CountForms>>;

/** One row a noun. Arabic: one | two | two behind a preposition | 3 to 10 | 11 to 99 | hundreds; English: one | many. */
const rows = (table: string): Readonly<Record<string, CountWords>> =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .map((row) => {
        const [name = '', arabic = '', english = '', azerbaijani = ''] = row
          .split(';')
          .map((cell) => cell.trim());
        const [one = '', two = '', twoOf = '', few = '', many = '', other = ''] = arabic
          .split('|')
          .map((form) => form.trim());
        const [single = '', plural = single] = english.split('|').map((form) => form.trim());
        return [
          name,
          {
            ar: {
              one,
              two,
              'two-of': twoOf,
              few: `{n} ${few}`,
              many: `{n} ${many}`,
              other: `{n} ${other}`,
            },
            en: { one: `{n} ${single}`, other: `{n} ${plural}` },
            az: { other: `{n} ${azerbaijani}` },
          },
        ] as const;
      }),
  );

/** Units of figures. */
export const unitWords: Readonly<Record<string, CountWords>> = rows(`
agreement; اتفاقية واحدة | اتفاقيتان | اتفاقيتين | اتفاقيات | اتفاقية | اتفاقية; agreement | agreements; saziş
tourist; سائح واحد | سائحان | سائحين | سياح | سائحًا | سائح; tourist | tourists; turist
person; شخص واحد | شخصان | شخصين | أشخاص | شخصًا | شخص; person | people; nəfər
student; طالب واحد | طالبان | طالبين | طلاب | طالبًا | طالب; student | students; tələbə
scholarship; منحة دراسية واحدة | منحتان دراسيتان | منحتين دراسيتين | منح دراسية | منحة دراسية | منحة دراسية; scholarship | scholarships; təqaüd
tonne; طن واحد | طنان | طنين | أطنان | طنًّا | طن; tonne | tonnes; ton
kilogram; كيلوغرام واحد | كيلوغرامان | كيلوغرامين | كيلوغرامات | كيلوغرامًا | كيلوغرام; kilogram | kilograms; kiloqram
barrel; برميل واحد | برميلان | برميلين | براميل | برميلًا | برميل; barrel | barrels; barel
cubic-metre; متر مكعب واحد | متران مكعبان | مترين مكعبين | أمتار مكعبة | مترًا مكعبًا | متر مكعب; cubic metre | cubic metres; kubmetr
megawatt; ميغاواط واحد | ميغاواطان | ميغاواطين | ميغاواط | ميغاواط | ميغاواط; megawatt | megawatts; meqavat
gigawatt; غيغاواط واحد | غيغاواطان | غيغاواطين | غيغاواط | غيغاواط | غيغاواط; gigawatt | gigawatts; qiqavat
kilometre; كيلومتر واحد | كيلومتران | كيلومترين | كيلومترات | كيلومترًا | كيلومتر; kilometre | kilometres; kilometr
hectare; هكتار واحد | هكتاران | هكتارين | هكتارات | هكتارًا | هكتار; hectare | hectares; hektar
year; سنة واحدة | سنتان | سنتين | سنوات | سنة | سنة; year | years; il
month; شهر واحد | شهران | شهرين | أشهر | شهرًا | شهر; month | months; ay
week; أسبوع واحد | أسبوعان | أسبوعين | أسابيع | أسبوعًا | أسبوع; week | weeks; həftə
day; يوم واحد | يومان | يومين | أيام | يومًا | يوم; day | days; gün
hour; ساعة واحدة | ساعتان | ساعتين | ساعات | ساعة | ساعة; hour | hours; saat
minute; دقيقة واحدة | دقيقتان | دقيقتين | دقائق | دقيقة | دقيقة; minute | minutes; dəqiqə
decade; عقد واحد | عقدان | عقدين | عقود | عقدًا | عقد; decade | decades; onillik
century; قرن واحد | قرنان | قرنين | قرون | قرنًا | قرن; century | centuries; əsr
company; شركة واحدة | شركتان | شركتين | شركات | شركة | شركة; company | companies; şirkət
loan; قرض واحد | قرضان | قرضين | قروض | قرضًا | قرض; loan | loans; kredit
project; مشروع واحد | مشروعان | مشروعين | مشاريع | مشروعًا | مشروع; project | projects; layihə
flight; رحلة واحدة | رحلتان | رحلتين | رحلات | رحلة | رحلة; flight | flights; reys
session; جلسة واحدة | جلستان | جلستين | جلسات | جلسة | جلسة; session | sessions; iclas
visit; زيارة واحدة | زيارتان | زيارتين | زيارات | زيارة | زيارة; visit | visits; səfər
country; دولة واحدة | دولتان | دولتين | دول | دولة | دولة; country | countries; ölkə
aircraft; طائرة واحدة | طائرتان | طائرتين | طائرات | طائرة | طائرة; aircraft | aircraft; təyyarə
vote; صوت واحد | صوتان | صوتين | أصوات | صوتًا | صوت; vote | votes; səs
time; مرة واحدة | مرتان | مرتين | مرات | مرة | مرة; time | times; dəfə
anniversary; ذكرى واحدة | ذكريان | ذكريين | ذكريات | ذكرى | ذكرى; anniversary | anniversaries; ildönümü
hospital; مستشفى واحد | مستشفيان | مستشفيين | مستشفيات | مستشفى | مستشفى; hospital | hospitals; xəstəxana
school; مدرسة واحدة | مدرستان | مدرستين | مدارس | مدرسة | مدرسة; school | schools; məktəb
vehicle; مركبة واحدة | مركبتان | مركبتين | مركبات | مركبة | مركبة; vehicle | vehicles; nəqliyyat vasitəsi
university; جامعة واحدة | جامعتان | جامعتين | جامعات | جامعة | جامعة; university | universities; universitet
seat; مقعد واحد | مقعدان | مقعدين | مقاعد | مقعدًا | مقعد; seat | seats; yer
bed; سرير واحد | سريران | سريرين | أسرّة | سريرًا | سرير; bed | beds; çarpayı
embassy; سفارة واحدة | سفارتان | سفارتين | سفارات | سفارة | سفارة; embassy | embassies; səfirlik
consulate; قنصلية واحدة | قنصليتان | قنصليتين | قنصليات | قنصلية | قنصلية; consulate | consulates; konsulluq
city; مدينة واحدة | مدينتان | مدينتين | مدن | مدينة | مدينة; city | cities; şəhər
dose; جرعة واحدة | جرعتان | جرعتين | جرعات | جرعة | جرعة; dose | doses; doza
delegation; وفد واحد | وفدان | وفدين | وفود | وفدًا | وفد; delegation | delegations; nümayəndə heyəti
percent; {n} في المئة | {n} في المئة | {n} في المئة | في المئة | في المئة | في المئة; per cent; faiz
USD; دولار واحد | دولاران | دولارين | دولارات | دولارًا | دولار; US dollar | US dollars; ABŞ dolları
EUR; يورو واحد | {n} يورو | {n} يورو | يورو | يورو | يورو; euro | euros; avro
GBP; جنيه إسترليني واحد | جنيهان إسترلينيان | جنيهين إسترلينيين | جنيهات إسترلينية | جنيهًا إسترلينيًّا | جنيه إسترليني; pound sterling | pounds sterling; funt sterlinq
JPY; ين واحد | {n} ين | {n} ين | ين | ين | ين; yen; yen
CNY; يوان واحد | {n} يوان | {n} يوان | يوان | يوان | يوان; yuan; yuan
AZN; مانات واحد | {n} مانات | {n} مانات | مانات | مانات | مانات; manat | manats; manat
KWD; دينار كويتي واحد | ديناران كويتيان | دينارين كويتيين | دنانير كويتية | دينارًا كويتيًّا | دينار كويتي; Kuwaiti dinar | Kuwaiti dinars; Küveyt dinarı
BHD; دينار بحريني واحد | ديناران بحرينيان | دينارين بحرينيين | دنانير بحرينية | دينارًا بحرينيًّا | دينار بحريني; Bahraini dinar | Bahraini dinars; Bəhreyn dinarı
JOD; دينار أردني واحد | ديناران أردنيان | دينارين أردنيين | دنانير أردنية | دينارًا أردنيًّا | دينار أردني; Jordanian dinar | Jordanian dinars; İordaniya dinarı
TND; دينار تونسي واحد | ديناران تونسيان | دينارين تونسيين | دنانير تونسية | دينارًا تونسيًّا | دينار تونسي; Tunisian dinar | Tunisian dinars; Tunis dinarı
DZD; دينار جزائري واحد | ديناران جزائريان | دينارين جزائريين | دنانير جزائرية | دينارًا جزائريًّا | دينار جزائري; Algerian dinar | Algerian dinars; Əlcəzair dinarı
IQD; دينار عراقي واحد | ديناران عراقيان | دينارين عراقيين | دنانير عراقية | دينارًا عراقيًّا | دينار عراقي; Iraqi dinar | Iraqi dinars; İraq dinarı
LYD; دينار ليبي واحد | ديناران ليبيان | دينارين ليبيين | دنانير ليبية | دينارًا ليبيًّا | دينار ليبي; Libyan dinar | Libyan dinars; Liviya dinarı
YER; ريال يمني واحد | ريالان يمنيان | ريالين يمنيين | ريالات يمنية | ريالًا يمنيًّا | ريال يمني; Yemeni rial | Yemeni rials; Yəmən rialı
SDG; جنيه سوداني واحد | جنيهان سودانيان | جنيهين سودانيين | جنيهات سودانية | جنيهًا سودانيًّا | جنيه سوداني; Sudanese pound | Sudanese pounds; Sudan funtu
LBP; ليرة لبنانية واحدة | ليرتان لبنانيتان | ليرتين لبنانيتين | ليرات لبنانية | ليرة لبنانية | ليرة لبنانية; Lebanese pound | Lebanese pounds; Livan funtu
XOF; فرنك أفريقي واحد | فرنكان أفريقيان | فرنكين أفريقيين | فرنكات أفريقية | فرنكًا أفريقيًّا | فرنك أفريقي; CFA franc | CFA francs; Afrika frankı
SAR; ريال سعودي واحد | ريالان سعوديان | ريالين سعوديين | ريالات سعودية | ريالًا سعوديًّا | ريال سعودي; Saudi riyal | Saudi riyals; Səudiyyə rialı
QAR; ريال قطري واحد | ريالان قطريان | ريالين قطريين | ريالات قطرية | ريالًا قطريًّا | ريال قطري; Qatari riyal | Qatari riyals; Qətər rialı
OMR; ريال عُماني واحد | ريالان عُمانيان | ريالين عُمانيين | ريالات عُمانية | ريالًا عُمانيًّا | ريال عُماني; Omani rial | Omani rials; Oman rialı
AED; درهم إماراتي واحد | درهمان إماراتيان | درهمين إماراتيين | دراهم إماراتية | درهمًا إماراتيًّا | درهم إماراتي; UAE dirham | UAE dirhams; BƏƏ dirhəmi
MAD; درهم مغربي واحد | درهمان مغربيان | درهمين مغربيين | دراهم مغربية | درهمًا مغربيًّا | درهم مغربي; Moroccan dirham | Moroccan dirhams; Mərakeş dirhəmi
EGP; جنيه مصري واحد | جنيهان مصريان | جنيهين مصريين | جنيهات مصرية | جنيهًا مصريًّا | جنيه مصري; Egyptian pound | Egyptian pounds; Misir funtu
TRY; ليرة تركية واحدة | ليرتان تركيتان | ليرتين تركيتين | ليرات تركية | ليرة تركية | ليرة تركية; Turkish lira | Turkish liras; Türkiyə lirəsi
RUB; روبل واحد | روبلان | روبلين | روبلات | روبلًا | روبل; rouble | roubles; rubl
KZT; تنغي واحد | {n} تنغي | {n} تنغي | تنغي | تنغي | تنغي; tenge; tenge
UZS; سوم واحد | {n} سوم | {n} سوم | سوم | سوم | سوم; Uzbek som | Uzbek soms; özbək somu
GEL; لاري واحد | {n} لاري | {n} لاري | لاري | لاري | لاري; lari; lari
INR; روبية هندية واحدة | روبيتان هنديتان | روبيتين هنديتين | روبيات هندية | روبية هندية | روبية هندية; Indian rupee | Indian rupees; Hindistan rupisi
CHF; فرنك سويسري واحد | فرنكان سويسريان | فرنكين سويسريين | فرنكات سويسرية | فرنكًا سويسريًّا | فرنك سويسري; Swiss franc | Swiss francs; İsveçrə frankı
CAD; دولار كندي واحد | دولاران كنديان | دولارين كنديين | دولارات كندية | دولارًا كنديًّا | دولار كندي; Canadian dollar | Canadian dollars; Kanada dolları
AUD; دولار أسترالي واحد | دولاران أستراليان | دولارين أستراليين | دولارات أسترالية | دولارًا أستراليًّا | دولار أسترالي; Australian dollar | Australian dollars; Avstraliya dolları
NZD; دولار نيوزيلندي واحد | دولاران نيوزيلنديان | دولارين نيوزيلنديين | دولارات نيوزيلندية | دولارًا نيوزيلنديًّا | دولار نيوزيلندي; New Zealand dollar | New Zealand dollars; Yeni Zelandiya dolları
SGD; دولار سنغافوري واحد | دولاران سنغافوريان | دولارين سنغافوريين | دولارات سنغافورية | دولارًا سنغافوريًّا | دولار سنغافوري; Singapore dollar | Singapore dollars; Sinqapur dolları
NOK; كرونة نرويجية واحدة | كرونتان نرويجيتان | كرونتين نرويجيتين | كرونات نرويجية | كرونة نرويجية | كرونة نرويجية; Norwegian krone | Norwegian kroner; Norveç kronu
SEK; كرونة سويدية واحدة | كرونتان سويديتان | كرونتين سويديتين | كرونات سويدية | كرونة سويدية | كرونة سويدية; Swedish krona | Swedish kronor; İsveç kronu
DKK; كرونة دنماركية واحدة | كرونتان دنماركيتان | كرونتين دنماركيتين | كرونات دنماركية | كرونة دنماركية | كرونة دنماركية; Danish krone | Danish kroner; Danimarka kronu
PLN; زلوتي واحد | {n} زلوتي | {n} زلوتي | زلوتي | زلوتي | زلوتي; zloty | zlotys; zlotı
ZAR; راند واحد | راندان | راندين | راندات | راندًا | راند; rand; rand
UAH; هريفنيا واحدة | {n} هريفنيا | {n} هريفنيا | هريفنيا | هريفنيا | هريفنيا; hryvnia | hryvnias; qrivna
KRW; وون كوري واحد | {n} وون كوري | {n} وون كوري | وون كوري | وون كوري | وون كوري; South Korean won; Cənubi Koreya vonu
BRL; ريال برازيلي واحد | ريالان برازيليان | ريالين برازيليين | ريالات برازيلية | ريالًا برازيليًّا | ريال برازيلي; Brazilian real | Brazilian reais; Braziliya realı
PKR; روبية باكستانية واحدة | روبيتان باكستانيتان | روبيتين باكستانيتين | روبيات باكستانية | روبية باكستانية | روبية باكستانية; Pakistani rupee | Pakistani rupees; Pakistan rupisi
IRR; ريال إيراني واحد | ريالان إيرانيان | ريالين إيرانيين | ريالات إيرانية | ريالًا إيرانيًّا | ريال إيراني; Iranian rial | Iranian rials; İran rialı
HUF; فورنت واحد | {n} فورنت | {n} فورنت | فورنت | فورنت | فورنت; forint | forints; forint
ISK; كرونة آيسلندية واحدة | كرونتان آيسلنديتان | كرونتين آيسلنديتين | كرونات آيسلندية | كرونة آيسلندية | كرونة آيسلندية; Icelandic króna | Icelandic krónur; İslandiya kronu
CZK; كرونة تشيكية واحدة | كرونتان تشيكيتان | كرونتين تشيكيتين | كرونات تشيكية | كرونة تشيكية | كرونة تشيكية; Czech koruna | Czech korunas; Çexiya korunası
RON; ليو روماني واحد | {n} ليو روماني | {n} ليو روماني | ليو روماني | ليو روماني | ليو روماني; Romanian leu | Romanian lei; Rumıniya leyi
THB; بات تايلاندي واحد | {n} بات تايلاندي | {n} بات تايلاندي | بات تايلاندي | بات تايلاندي | بات تايلاندي; baht; Tayland batı
MYR; رينغيت ماليزي واحد | {n} رينغيت ماليزي | {n} رينغيت ماليزي | رينغيت ماليزي | رينغيت ماليزي | رينغيت ماليزي; Malaysian ringgit; Malayziya ringiti
IDR; روبية إندونيسية واحدة | روبيتان إندونيسيتان | روبيتين إندونيسيتين | روبيات إندونيسية | روبية إندونيسية | روبية إندونيسية; Indonesian rupiah; İndoneziya rupisi
VND; دونغ فيتنامي واحد | {n} دونغ فيتنامي | {n} دونغ فيتنامي | دونغ فيتنامي | دونغ فيتنامي | دونغ فيتنامي; Vietnamese dong; Vyetnam donqu
LKR; روبية سريلانكية واحدة | روبيتان سريلانكيتان | روبيتين سريلانكيتين | روبيات سريلانكية | روبية سريلانكية | روبية سريلانكية; Sri Lankan rupee | Sri Lankan rupees; Şri Lanka rupisi
BDT; تاكا بنغلاديشية واحدة | {n} تاكا بنغلاديشية | {n} تاكا بنغلاديشية | تاكا بنغلاديشية | تاكا بنغلاديشية | تاكا بنغلاديشية; Bangladeshi taka; Banqladeş takası
MXN; بيزو مكسيكي واحد | {n} بيزو مكسيكي | {n} بيزو مكسيكي | بيزو مكسيكي | بيزو مكسيكي | بيزو مكسيكي; Mexican peso | Mexican pesos; Meksika pesosu
NGN; نايرا نيجيرية واحدة | {n} نايرا نيجيرية | {n} نايرا نيجيرية | نايرا نيجيرية | نايرا نيجيرية | نايرا نيجيرية; naira; Nigeriya nayrası
GHS; سيدي غاني واحد | {n} سيدي غاني | {n} سيدي غاني | سيدي غاني | سيدي غاني | سيدي غاني; Ghanaian cedi | Ghanaian cedis; Qana sedisi
KES; شلن كيني واحد | شلنان كينيان | شلنين كينيين | شلنات كينية | شلنًا كينيًّا | شلن كيني; Kenyan shilling | Kenyan shillings; Keniya şillinqi
ETB; بر إثيوبي واحد | {n} بر إثيوبي | {n} بر إثيوبي | بر إثيوبي | بر إثيوبي | بر إثيوبي; Ethiopian birr; Efiopiya bırrı
ILS; شيكل إسرائيلي واحد | {n} شيكل إسرائيلي | {n} شيكل إسرائيلي | شيكل إسرائيلي | شيكل إسرائيلي | شيكل إسرائيلي; Israeli shekel | Israeli shekels; İsrail şekeli
`);

/** "flight-per-week": a unit and the time that it is counted over. */
export const rateWords: Readonly<Record<string, Readonly<Record<BriefLanguage, string>>>> = {
  day: { ar: '{unit} يوميًا', en: '{unit} a day', az: '{unit} (gündə)' },
  week: { ar: '{unit} أسبوعيًا', en: '{unit} a week', az: '{unit} (həftədə)' },
  month: { ar: '{unit} شهريًا', en: '{unit} a month', az: '{unit} (ayda)' },
  year: { ar: '{unit} سنويًا', en: '{unit} a year', az: '{unit} (ildə)' },
};

const same = (words: string): CountForms => ({ other: `{n} ${words}` });

/** Large numbers, largest first; the unit behind one of them is that of hundreds. */
export const SCALES: readonly (readonly [size: number, words: CountWords])[] = [
  [
    1e12,
    {
      ar: {
        one: 'تريليون',
        two: 'تريليونا',
        'two-of': 'تريليوني',
        few: '{n} تريليونات',
        other: '{n} تريليون',
      },
      en: same('trillion'),
      az: same('trilyon'),
    },
  ],
  [
    1e9,
    {
      ar: { one: 'مليار', two: 'مليارا', 'two-of': 'ملياري', few: '{n} مليارات', other: '{n} مليار' },
      en: same('billion'),
      az: same('milyard'),
    },
  ],
  [
    1e6,
    {
      ar: { one: 'مليون', two: 'مليونا', 'two-of': 'مليوني', few: '{n} ملايين', other: '{n} مليون' },
      en: same('million'),
      az: same('milyon'),
    },
  ],
];

/** What the product counts in its own voice. */
export const countWords = {
  sources: {
    ar: {
      zero: 'لا مصادر',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '{n} مصادر',
      many: '{n} مصدرًا',
      other: '{n} مصدر',
    },
    en: { zero: 'no sources', one: 'one source', other: '{n} sources' },
    az: { zero: 'mənbə yoxdur', other: '{n} mənbə' },
  },
  periods: {
    ar: { one: 'فترة واحدة', two: 'فترتان', few: '{n} فترات', many: '{n} فترة', other: '{n} فترة' },
    en: { one: 'one period', other: '{n} periods' },
    az: { other: '{n} dövr' },
  },
  /** Sources that do not repeat one another. */
  voices: {
    ar: {
      zero: 'لا مصادر مستقلة',
      one: 'مصدر مستقل واحد',
      two: 'مصدران مستقلان',
      few: '{n} مصادر مستقلة',
      many: '{n} مصدرًا مستقلًا',
      other: '{n} مصدر مستقل',
    },
    en: { zero: 'no independent source', one: 'one independent source', other: '{n} independent sources' },
    az: { zero: 'müstəqil mənbə yoxdur', other: '{n} müstəqil mənbə' },
  },
  basedOn: {
    ar: {
      zero: 'لم يُقرأ له أيّ مصدر بعد',
      one: 'مبنيّ على مصدر واحد',
      two: 'مبنيّ على مصدرين',
      few: 'مبنيّ على {n} مصادر',
      many: 'مبنيّ على {n} مصدرًا',
      other: 'مبنيّ على {n} مصدر',
    },
    en: { zero: 'based on no source yet', one: 'based on one source', other: 'based on {n} sources' },
    az: { zero: 'hələ mənbə yoxdur', other: '{n} mənbə əsasında' },
  },
  claims: {
    ar: {
      zero: 'لا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '{n} أقوال',
      many: '{n} قولًا',
      other: '{n} قول',
    },
    en: { zero: 'no claims', one: '{n} claim', other: '{n} claims' },
    az: { zero: 'iddia yoxdur', other: '{n} iddia' },
  },
  disputes: {
    ar: {
      zero: 'لا خلافات مفتوحة',
      one: 'خلاف مفتوح واحد',
      two: 'خلافان مفتوحان',
      few: '{n} خلافات مفتوحة',
      many: '{n} خلافًا مفتوحًا',
      other: '{n} خلاف مفتوح',
    },
    en: { zero: 'no open disagreements', one: '{n} open disagreement', other: '{n} open disagreements' },
    az: { zero: 'açıq fərq yoxdur', other: '{n} açıq fərq' },
  },
} as const satisfies Record<string, CountWords>;
