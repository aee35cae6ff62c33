import type { Lexicon } from '../../pack.ts';

/** What states do for, to and against each other, said in whole phrases. */
export const deeds: Lexicon = {
  // What one state owes another.
  debt: 'borc, borcu, borcunu, borcunun, borcları, borclarını, kredit borcu',
  // What is done with a debt that is not asked back.
  forgive: 'sil, silin, silib, bağışla, bağışlan, ləğv et, ləğv edil, ləğv olun, güzəşt et, əfv et, üstündən xətt çək',
  // With whose money something is built.
  funding: 'vəsaiti ilə, vəsaiti hesabına, dəstəyi ilə, maliyyə dəstəyi ilə, yardımı ilə, qrantı ilə, hesabına, maliyyəsi ilə, ianəsi ilə, köməyi ilə, sponsorluğu ilə, pulu ilə, hədiyyəsi olan, ayırdığı vəsaitlə, vəsaitilə, dəstəyilə, yardımilə, əvəzsiz vəsaiti hesabına, təmənnasız vəsaiti hesabına, büdcəsi hesabına, hədiyyəsi ilə',
  // What is money that one state gives another, when a sum stands beside it.
  handed: 'dəstək, dəstəyi, paket, paketi, depozit, vəsait, kredit, güzəştli kredit, borc, güzəştli borc',
  // What aid does on its way.
  arrived: 'gəlib çat, yola salın, enib, təhvil veril, boşaldıl, çatıb, çatdı, çatır, çatacaq, çatmışdır, çatmayıb, daxil olub',
  // Helping, without a word of what with.
  help: 'kömək et, kömək göstər, kömək əlini uzat, kömək əli uzat, köməyə gəl, köməyinə gəl, köməyinə çat, köməyinə yetiş, yardım et, yardımına gəl, yardıma gəl, yardım əli uzat, kömək əlini',
  // Whose the money is that is given to a state as such.
  treasury: 'büdcəsinə, büdcəsi üçün, mərkəzi bankına, mərkəzi bankına, maliyyə nazirliyinə, ordusuna, silahlı qüvvələrinə',
  // For whom something is meant.
  intended: 'üçün nəzərdə tutulan, üçün nəzərdə tutulmuş, üçün ayrılmış, üçün ayrılan, üçün toplanmış',
  // By what an instrument says.
  underTerms: 'sazişə görə, müqaviləyə görə, razılaşmaya görə, sazişə əsasən, müqaviləyə əsasən, razılaşmaya əsasən, sənədə əsasən, memoranduma əsasən, protokola əsasən, sənədə görə, sazişin şərtlərinə görə, müqavilənin şərtlərinə əsasən, sazişə uyğun olaraq, razılaşmaya uyğun olaraq, ona əsasən, bəyannaməyə əsasən',
  // What somebody is bound to do.
  oblige: 'ver, et, ol, yetiş, göstər, ödə, göndər, təmin et, çatdır, saxla, qaytar, al, ayır, müdafiə et, məlumat ver, burax, aç, qəbul et, həyata keçir, davam etdir, məsləhətləş, kömək et, dayandır, məhdudlaşdır',
  // A bundle of aid.
  package: 'yardım paketi, dəstək paketi, hərbi yardım paketi, hərbi dəstək paketi, inkişaf paketi, maliyyə paketi, silah paketi',
  // What is done with it before it is sent.
  unveil: 'açıqla, açıqlan, elan et, elan edil, elan olun, təsdiqlə, təsdiq et, təqdim et, hazırla, hazırlan, razılaşdır',
  // Becoming a state of its own.
  stateBecame: 'ol, oldu, olub, olmuşdur, müstəqildir, elan edil, elan olun, elan et',
  // What a state becomes.
  ownState: 'müstəqil, suveren, müstəqil dövlət, suveren dövlət, müstəqil respublika, müstəqil ölkə',
  // How a state comes to be one, in one phrase.
  turnInto: 'müstəqil dövlətə çevril, müstəqil ölkəyə çevril, respublikaya çevril, suveren dövlətə çevril, müstəqil respublikaya çevril, müstəqillik yolunu seç, müstəqillik yoluna qədəm qoy, dövlətçiliyini bərpa et, dövlətçiliyi bərpa olun, respublika elan edil, respublika elan olun, respublika quruluşuna keç, müstəqilliyə səs ver, müstəqilliyə qovuş, müstəqilliyə çıx, müstəqilliyə nail ol, müstəqilliyinə qovuş, müstəqilliyini qaytar, suverenlik əldə et, suverenliyini elan et, suverenliyini bərpa et, müstəqillik bəyannaməsi qəbul et, müstəqillik aktını qəbul et, müstəqilliyini geri qaytar, istiqlalını elan et, istiqlalına qovuş, vahid dövlətdə birləş, müstəmləkəlikdən qurtul, müstəmləkə əsarətindən xilas ol, suveren dövlət kimi meydana çıx, müstəqil dövlət kimi meydana çıx, birləşməsi nəticəsində yaran, öz dövlətini qur, dövlətini qur, dövlətimizi qur, öz dövlətimizi qur',
  // Leaving another state.
  secede: 'ayrıl, ayrıldığını, ayrılması, ayrılmasını, tərkibindən çıx, tərkibindən ayrıl, qop, qopub',
  // Becoming one state with another.
  unite: 'birləş, birləşdir, birləşdiril, birləşməsi, birləşib, vahid dövlət yarat',
  // How long ago something was.
  elapsed: 'il ötür, il ötüb, il ötdü, il ötmüşdür, il keçir, il keçdi, il keçib, il keçmişdir, il tamam olur, il tamam olub, il tamam oldu, il tamam olacaq, il bundan əvvəl, əsri tamam olur, əsri tamam olub, əsr ötür, əsr keçir, yaşı tamam olur, yaşı tamam olub, yaşı var, ili var, yaşı tamam, ilini geridə qoy, ili geridə qalıb, ilini tamamla, ilini başa vur, illik tarixini geridə qoy',
  // What is said of a body that works.
  useful: 'mühüm rol oyna, mühüm mexanizmdir, səmərəli mexanizmdir, əsas mexanizmdir, səmərəlidir, böyük rol oyna, əhəmiyyətli rol oyna, mühüm platformadır, faydalı mexanizmdir',
  // Being an envoy, heading a mission.
  envoyBe: 'səfiri ol, səfir ol, səfiri olmuşdur, səfiri işlə, səfir işlə, səfiri kimi çalış, səfiri olaraq çalış, səfiri kimi fəaliyyət göstər, səfiri olaraq fəaliyyət göstər, konsulu ol, baş konsulu ol, konsulu işlə, baş konsulu işlə, daimi nümayəndəsi ol, daimi nümayəndəsi işlə, müvəqqəti işlər vəkili ol, səfirliyinə rəhbərlik et, səfirliyinə başçılıq et, səfirliyini idarə et, diplomatik missiyasına rəhbərlik et, diplomatik missiyasına başçılıq et, nümayəndəliyinə başçılıq et, nümayəndəliyinə rəhbərlik et, konsulluğuna rəhbərlik et, baş konsulluğuna rəhbərlik et, səfiri postunu tut, səfir postunu tut, səfiri vəzifəsini tut, səfiri kimi xidmət et, səfiri qismində çalış, səfiri təyinatını al, səfir kimi çalış, səfir kimi fəaliyyət göstər, səfir kimi xidmət et, müvəqqəti işlər vəkili kimi çalış, səfir qismində çalış, səfir vəzifəsində çalış, səfir vəzifəsini tut, səfir vəzifəsində ol, baş konsul kimi çalış, konsul kimi çalış, baş konsul ol',
  // Putting one in the place of another.
  replace: 'dəyiş, dəyişdir, əvəz et, əvəzlə, yenilə',
  // States send each other envoys.
  envoyExchange: 'səfir mübadiləsi, səfirlərin mübadiləsi, səfirlərin qarşılıqlı təyinatı, diplomatik nümayəndə mübadiləsi',
  // Standing for one’s state.
  represent: 'təmsil et, təmsil olun',
  // What takes a freedom away.
  withdrawn: 'ləğv et, ləğv edil, ləğv olun, dayandır, dayandırıl, dondur, dondurul, son qoy, son qoyul',
  // Going from one place to another.
  moved: 'köçür, köçürül, köç, köçürülməsi, köçürülməsini, daşı, daşın, qaytar, qaytarıl, geri qaytar',
  // A mission as what somebody does something with.
  ownMission: 'səfirliyini, səfirliklərini, konsulluğunu, konsulluqlarını, baş konsulluğunu, nümayəndəliyini, nümayəndəliklərini, missiyasını, diplomatik missiyasını, diplomatik nümayəndəliyini, ticarət nümayəndəliyini, ali komissarlığını, maraqlar bölməsini, missiyalarını',
  // Not working any more.
  notWorking: 'işləmir, işləməyib, fəaliyyət göstərmir, fəaliyyətsizdir, fəaliyyət göstərməyib',
  // Turning from one state to another.
  turnAway: 'üz döndər, üz çevir, üz döndərərək, üz çevirərək',
  // Bringing to a higher level.
  raise: 'qaldır, qaldırıl, yüksəlt, yüksəldil, çatdır',
  // Being there since a day.
  existSince: 'mövcuddur, mövcud, malikdir, malikdirlər, davam edir, saxlanılır, saxlanır, saxlayır, saxlayırlar, qurulub',
  // Recognition, as what is taken back.
  recognising: 'tanınmasını, tanınması, tanımasını, tanıma qərarını, tanınması haqqında qərarı, tanınma qərarını, tanımaq qərarını',
  // Taking back.
  takeBack: 'geri götür, geri götürül, geri çək, geri çəkil, ləğv et, ləğv edil, ləğv olun, yenidən bax',
  // Heading a mission.
  headsIt: 'başçılıq et, rəhbərlik et, rəhbərdir, rəhbər təyin edil, rəhbər təyin olun',
  // Not accepting what another state does or claims.
  refuse: 'qəbul etmir, qəbul etmirlər, qəbul etməyib, qəbul etmədi, qəbul etməyəcəyini, qəbul etmədiyini, tanımır, tanımadığını, tanımayacağını, tanımırlar',
  // What is not accepted.
  bone: 'nəticəsini, nəticələrini, iddiasını, iddialarını, seçkilərin nəticələrini, qərarı, qərarını, xəritəni, şərtləri, şərtlərini, təklifi, təklifini, ittihamları, ittihamlarını, hakimiyyətini, rejimini, ilhaqını, anneksiyasını, işğalını, suverenliyini, sərhədi, sərhəd xəttini, yurisdiksiyasını',
  // Bad names that a deed is called.
  wrong: 'təcavüz, kobud təcavüz, pozuntu, pozulması, kobud pozulması, müdaxilə, kobud müdaxilə, qarışmaq, təxribat, cinayət, işğal, təhdid, təhlükə, terror, terror aktı, soyqırımı, əsassız, qanunsuz, qeyri-qanuni, qeyri-legitim, qəbuledilməz, yolverilməz, məsuliyyətsiz, səhv, ədalətsiz, ikili standart, düşmənçilik, sui-istifadə, uydurma, absurd, böhtan, təzyiq, şantaj, təhqir, hörmətsizlik, vəhşilik, barbarlıq, müharibə cinayəti, qərəzli, ziyanlı, təhlükəli, dözülməz, rüsvayçı, tamamilə qəbuledilməz, suverenliyin pozulması, əhəmiyyətsiz, hüquqi qüvvəsi olmayan, etibarsız, legitim olmayan, düşmən addımı, mənasız, iqtisadi terror, provokasiya, qəsd, yalan, vəhşi, vəhşi və əsassız, qatillik, qətl, təxribatçı addım, düşmən əməli, qəbuledilməz hərəkət, riyakarlıq, ədalətsizlik, beynəlxalq hüquqa zidd, hüquqa zidd, əsassız və qərəzli, gülünc, dağıdıcı, təhqiramiz, ayrı-seçkilik, diskriminasiya, qeyri-demokratik, saxta, saxtalaşdırılmış, azad və ədalətli olmayan, hüquqazidd, antikonstitusion, təcrid siyasəti',
  // Good names that a deed is called.
  right: 'doğru addım, düzgün addım, mühüm addım, vacib addım, müsbət addım, tarixi addım, ciddi təklif, ən ciddi təklif, real təklif, yeganə çıxış yolu, ədalətli, düzgün qərar, doğru qərar, tarixi qərar, cəsarətli addım, ümidverici, konstruktiv addım, mühüm töhfə, inandırıcı, ən etibarlı əsas, zəruri, vacib, lazımi addım, qaçılmaz',
  // Calling it by such a name.
  deem: 'sayır, sayıb, saydı, sayırlar, sayıblar, saydığını, saydıqlarını, sayırıq, saymışdır, sayılır, adlandır, adlandırıl, hesab et, hesab edil, hesab olun, kimi dəyərləndir, kimi qiymətləndir, kimi xarakterizə et, kimi səciyyələndir, olaraq qiymətləndir, olaraq dəyərləndir, qələmə ver, kimi qəbul et, olduğunu bildir, olduğunu de, olduğunu bəyan et, olduğunu vurğula, dəyərləndir',
  // In whose opinion.
  opinion: 'fikrincə, nəzərincə, qənaətincə, qənaətinə görə, mövqeyinə görə, fikrinə görə, hesab edir ki',
  // What one state no longer sells to or buys from another.
  tradeBan: 'satışını qadağan et, satışına qadağa qoy, ixracını qadağan et, ixracını dayandır, idxalını qadağan et, idxalını dayandır, idxalına qadağa qoy, tədarükünü dayandır, satışını dayandır, satmağı dayandır, satmaqdan imtina et, ixracına qadağa qoy, ticarəti dayandır, idxalını məhdudlaşdır, ixracını məhdudlaşdır, silah satışını dayandır, silah ixracını dayandır, silah embarqosu qoy, əməkdaşlığı dayandır, hərbi əməkdaşlığı dayandır, aktivlərini dondur, danışıqları dayandır',
  // What is said of land that two want.
  stakeClaim: 'məxsus olduğunu, ona məxsus olduğunu, ayrılmaz hissəsi olduğunu, tərkib hissəsi olduğunu, iddialıdır, iddia qaldır, iddia irəli sür, ərazi iddiası, ərazi iddiaları, hüququ olduğunu, suverenliyini bir daha bəyan et, öz ərazisi hesab et, öz ərazisi say, qanuni ərazisi',
  // What is said of relations, high praise and low.
  excels: 'bənzəri yoxdur, misli yoxdur, heç vaxt bu qədər, gələcəyi var, gələcəyi vardır, böyük gələcəyi var, qane et, qane edir, yüksək qiymət ver, nümunədir, örnəkdir, nümunəsidir, sarsılmazdır, qırılmazdır, əbədidir, xüsusi yer tut, xüsusi yer tutur, ən yaxşı dövr, ən çətin dövr, prioritetdir, prioritetlərindəndir, prioritetlərindən biridir, ən yüksək pillədədir, sınağından çıxmış, sınaqlardan çıxmış, zamanın sınağından çıx, illərin sınağından çıx, sınaqdan çıxmışdır, gərgin olaraq qal, gərgindir, mürəkkəb olaraq qal, möhkəmdir, sabitdir, böhran içindədir, dalana dirənib, tarixi var, tarixi vardır, əsrlik tarixi var, dövrünü yaşa, dövrünü yaşayır, günlərini yaşa, ən pis vəziyyətdədir, ən yaxşı vəziyyətdədir, yaxşı vəziyyətdədir, ağır vəziyyətdədir, gərginlik hiss olun, gərginlik hökm sür, gərginlik var, soyuqluq var, soyuqluq yaran, soyuqluq hiss olun, istilik hiss olun, uğurludur, səmərəlidir, qənaətbəxşdir, tərəfdaşlıq xarakterlidir, ürəkaçandır, sevindiricidir, yüksək pillədədir, çox yaxşıdır, əladır, pisdir, normal deyil, qeyri-müəyyəndir, mürəkkəbdir, çətindir, sınaq qarşısındadır, köklüdür, qədimdir, əsrlərə söykənir, keyfiyyətcə yenidir, örnək ola bilər, nümunə ola bilər',
  // Trust between states.
  trust: 'etimad, etimadın, etibar, qarşılıqlı etimad, qarşılıqlı anlaşma, siyasi dialoq',
  // What becomes of it.
  regained: 'bərpa olun, bərpa edil, bərpa olunmaqda, artıb, artır, itib, sarsılıb, hökm sürür, mövcuddur, çatışmır, yoxdur, azalıb, möhkəmdir, zədələnib, yaranıb',
  // Ties that bind.
  bonds: 'dostluq telləri bağla, dostluq telləri birləşdir, qardaşlıq telləri bağla, dostluq bağları birləşdir, tarix birləşdir, ortaq tarix bağla, dostluq və qardaşlıq telləri, dəyərlər birləşdir, ortaq dəyərlər birləşdir, tarix və mədəniyyət birləşdir, mənəvi bağlar birləşdir, köklər birləşdir, dil və mədəniyyət birləşdir',
  // What makes an instrument bind.
  applied: 'tətbiq edilir, tətbiq olunur, tətbiq edilib, tətbiq olunmağa başla, tətbiq edilməyə başla, işə düş, işə düşəcəyinə, qüvvədə ol, qüvvədə qal, icrasına başla, icrasına başlanıl, qüvvəyə minəcəyinə, hüquqi qüvvəyə malikdir, müddəti uzadıl, müddəti uzadılıb, müddətini uzat, tətbiq edil, tətbiq olun',
  // Instruments that bind.
  pacts: 'saziş, müqavilə, razılaşma, pakt, konvensiya, ittifaq, ittifaqı, memorandum, protokol, azad ticarət zonası, gömrük ittifaqı',
  // What makes it bind no more.
  terminate: 'ləğv et, ləğv edil, ləğv olun, xitam ver, xitam veril, denonsasiya et, denonsasiya edil, denonsasiya olun, icrasını dayandır, icrası dayandırıl, fəaliyyətini dayandır, qüvvəsini dayandır, qüvvəsi dayandırıl, iştirakını dayandır, qüvvədən düş, müddəti bit, müddəti başa çat, birtərəfli qaydada poz, dondur, dondurul',
  // Where a draft stands.
  draftStage: 'razılaşdırılır, razılaşdırılmaqdadır, hazırlanır, hazırlanmaqdadır, hazırlanıb, razılaşdırılıb, üzərində iş gedir, üzərində işləyir, üzərində iş aparılır, müzakirə edilir, müzakirə olunur, razılaşdırma mərhələsindədir, nəzərdən keçirilir, işlənilir, işlənir, paraflanmaq üzrədir, imzalanmağa hazırdır, mübadiləsi aparılıb',
  // What runs between two places.
  vehicle: 'avtobus, qatar, bərə, gəmi, parom, sərnişin avtobusu, sürət qatarı, sərnişin qatarı, yük qatarı',
  // Where negotiations stand.
  stillTalks: 'danışıqları yekunlaşdır, danışıqlar yekunlaş, danışıqlara başla, danışıqlar başla, danışıqlar davam edir, danışıqlar aparılır, danışıqları davam etdir, danışıqlar aparır',
  // Of what is talked.
  aboutIt: 'üzrə, barədə, haqqında, ətrafında, üzərində, ilə bağlı',
  // Talk between states that goes on.
  dialogue: 'siyasi dialoq, strateji dialoq, ikitərəfli dialoq, siyasi təmaslar',
  // Between two that are named together.
  pairing: 'ilə, və',
  // A text that is not yet agreed.
  draftOf: 'sazişin layihəsi, müqavilənin layihəsi, sənədin layihəsi, sazişlərin layihələri, memorandumun layihəsi, protokolun layihəsi, sənədlərin layihələri, bəyannamənin layihəsi',
  // Inviting as demanding.
  urge: 'son qoymağa dəvət et, dayandırmağa dəvət et, dialoqa dəvət et, danışıqlara dəvət et, çəkinməyə dəvət et, hörmət etməyə dəvət et, əməl etməyə dəvət et, təmkinə dəvət et, riayət etməyə dəvət et, səmimi olmağa dəvət et, qayıtmağa dəvət et, yerinə yetirməyə dəvət et, buraxmağa dəvət et, sülhə dəvət et, barışığa dəvət et',
  // Pressing somebody to do something.
  encourage: 'həvəsləndir, təşviq et, razı salmağa çalış, inandırmağa çalış, vadar et, vadar etməyə çalış, məcbur et, sövq et',
  // What one state expects of another.
  expects: 'etməsini gözləyir, dəyişməyi gözləyir, dəyişməsini gözləyir, etməyi gözləyir, addım gözləyir, addımlar gözləyir, izahat gözləyir, cavab gözləyir, üzrxahlıq gözləyir, üzrxahlıq tələb et, üzr istəməsini tələb et, üzr istəməsini gözləyir, dəyişdirməsini gözləyir, çıxarmasını gözləyir, dayandırmasını gözləyir, təslim etməsini istə, ekstradisiyasını istə, ekstradisiyasını tələb et, verilməsini istə, qaytarılmasını istə, dayandırılmasını istə, dayandırmasını istə, azad edilməsini istə, azad olunmasını istə',
  // Why an envoy is called home or to a ministry.
  forTalks: 'məsləhətləşmələr üçün, konsultasiyalar üçün, məsləhətləşmə üçün, izahat üçün, izahat vermək üçün',
  // Bringing relations down.
  lowered: 'səviyyəsinə endir, səviyyəsinə endiril, səviyyəsini endir, səviyyəsini aşağı sal, səviyyəsinə sal, səviyyəsi endiril, səviyyəsi aşağı salın, səviyyəsinə qədər azalt',
  // Goods that one state takes from or gives another.
  goodsFlow: 'idxalını, idxalına, idxalı, ixracını, ixracına, tədarükünü, tədarükünə, satışını, satışına, mallarına, mallarının, məhsullarına, məhsullarının, alınmasını, alışını, gətirilməsini, göndərilməsini, istifadəsini, fəaliyyətini, yayımını',
  // And bars.
  barred: 'qadağan et, qadağan edil, qadağan olun, qadağa qoy, qadağa qoyul, dayandır, məhdudlaşdır, məhdudiyyət qoy, bağla, rüsum qoy, rüsum tətbiq et, əlavə rüsum, embarqo qoy, istifadəsini qadağan et',
  // What is done with the wish of another to join.
  consents: 'razılıq ver, razılıq bildir, yaşıl işıq yandır, icazə ver, etiraz etmir, veto qoy, mane ol, qarşı çıx',
  // Of what sort relations are.
  neighbourly: 'mehriban qonşuluq, xoş qonşuluq, dostluq və mehriban qonşuluq, qarşılıqlı hörmət, yaxşı qonşuluq, yüksək etimad, qardaşlıq və dostluq, strateji tərəfdaşlıq, müttəfiqlik',
  // Turning into.
  turned: 'çevir, çevril, yüksəlt, yüksəldil, yüksəl',
  // What a mission does since it is there.
  serves: 'xidmət göstər, xidmət et, çalışır',
  // Making ties.
  madeTies: 'qur, qurul, yarat, yaradıl, quruldu, qurulub, qurub, qurmuşdu, yaratmışdı',
  // To what year something goes back.
  backTo: 'gedib çıxır, gedib çıxıb, təsadüf edir, təsadüf edib, təsadüf etmişdir',
  // Which of the meetings of a body.
  lastOrNext: 'növbəti, sonuncu, son, budəfəki, ötənki, əvvəlki, qarşıdakı',
  // Being the host.
  hosted: 'qəbul et, ev sahibliyi et, təşkil et',
  // A meeting of a body.
  gathering: 'toplantı, toplantısı, iclas, iclası, sessiya, sessiyası',
  // What is foreseen of it.
  awaited: 'gözlənil, gözlənilir, planlaşdırıl, nəzərdə tutul, baş tutacaq, keçiriləcək, olacaq, təşkil olunacaq, təşkil ediləcək',
  // Goods.
  goods: 'mal, məhsul, mallar, əmtəə, məhsullar, mal və xidmət',
  // What is done with goods between states.
  soldGoods: 'göndər, göndəril, sat, satıl, alıb, alınıb, alıblar, satıb, satıblar, daşın, ixrac, idxal',
  // Who teaches.
  teacher: 'dil müəllimi, dil müəllimləri, müəllim, müəllimlər, professor, lektor',
  // And is sent.
  sentTeach: 'göndər, göndəril, ezam olun, ezam edil, dərs de, dərs deyir',
  // Coming and staying.
  stayIn: 'qala bil, gələ bil, gedə bil, girə bil, daxil ola bil, səfər edə bil, keçə bil, qal, gir, ola bil',
  // Giving up a demand.
  waive: 'imtina et, imtina edib, imtina edərək',
  // Giving money.
  gaveMoney: 'ver, bağışla, ianə et, köçürüb, yönəltdi, yönəldib, hədiyyə et',
  // What one state makes a present of.
  givenThing: 'mərkəz, mərkəzi, mərkəzini, uşaq bağçası, bağçanı, məktəbi, xəstəxananı, kitabxananı, klinikanı, avtobus, avtobuslar, təcili yardım maşını, gəmi, helikopter, avadanlıq, avadanlığı',
  // Making a present.
  presents: 'hədiyyə et, hədiyyə edil, hədiyyə olun, bağışla, bağışlan, əta et',
  // A language is taught.
  taught: 'dili tədris olun, dili tədris edil, dili öyrədil, dili dərsləri keçiril, dili kursu açıl, dili kursları açıl, dili kursları təşkil olun',
  // A school that two states found.
  jointSchool: 'birgə universitet, birgə universiteti, universitetini, birgə fakültə, birgə məktəb, birgə institut, dostluq universiteti',
  // Tourists as a stream.
  touristFlow: 'turist axını, turistlərin axını, turist axınının, turist sayı',
  // For how much.
  worth: 'dollarlıq, avroluq, manatlıq, dollar dəyərində, avro dəyərində, dollar məbləğində, avro məbləğində, dollar həcmində, avro həcmində',
  // Building.
  buildIt: 'inşa et, inşa edil, inşa olun, tik, tikil, tikdir, yarat, yaradıl, icra et, həyata keçir',
  // Gas and power flow.
  flows: 'nəql olun, nəql edil, nəql et, tədarük olun, tədarük edil, tədarük et, ötürülür, ötürül, axır, çatdırılır',
  // When something is to be.
  setFor: 'təyin olun, təyin edil, salınıb, salındı, planlaşdırılıb, nəzərdə tutulub, razılaşdırılıb',
  // Those who are received together.
  delegation: 'heyətini, nümayəndə heyətini, nümayəndələrini',
  // As what a state is described.
  partnerAs: 'tərəfdaşlardan biri kimi, tərəfdaşlarından biri kimi, tərəfdaşlarımızdan biri kimi, tərəfdaşı kimi, tərəfdaş kimi, müttəfiq kimi, müttəfiqi kimi, dost ölkə kimi, qardaş ölkə kimi, tərəfdaşlarından biri, tərəfdaşlardan biri, müttəfiqlərindən biri, dostlarından biri, strateji tərəfdaşı, strateji tərəfdaş, etibarlı tərəfdaş, yaxın dost, bir nömrəli tərəfdaş',
  // The working of a body, as spoken of.
  activityOf: 'fəallığını, fəallığından, fəaliyyətini yüksək, fəaliyyətindən məmnun, fəaliyyətindən razı, səmərəli işini, səmərəli fəaliyyətini, fəaliyyətinin əhəmiyyətini, rolunu qeyd',
  // Respecting what is another state’s.
  respects: 'hörmətlə yanaş, hörmət et, hörmət bəslə, hörmət göstər, hörmətini ifadə et, hörmət edir, hörmət etdiyini, hörmətlə yanaşdığını, hörmətlə yanaşır, sadiqdir',
  // How a state votes.
  voteFor: 'lehinə səs ver, əleyhinə səs ver, bitərəf qal, səsvermədə bitərəf qal, səs verməkdən çəkin, leyhinə səs ver',
  // What one promises to do.
  sendIt: 'göndər, ayır, çatdır, genişləndir, artır, dəstəklə, təhvil ver, ezam et, yerləşdir, qoşul, davam etdir, gücləndir',
  // And says so.
  confirm: 'təsdiqlə, təsdiq et, vəd et, elan et, açıqla, qərara al',
  // Sending envoys.
  sendsEnvoy: 'səfir göndər, səfir göndəril, səfir yolla, səfir yollan, səfir təyin et, səfir təyin edil, səfir təyin olun, baş konsul təyin et, müvəqqəti işlər vəkili göndər, ilk səfirini göndər, ilk səfirini təyin et, səfirlərini göndər',
  // What is done with an agrément.
  agrementVerb: 'ver, veril, al, alın',
  // Being accredited.
  accredited: 'akkreditə olun, akkreditə edil, akkreditə et, akkreditasiya olun',
  // Speaking against.
  opposes: 'qarşı çıxış et, qarşı çıxış edir',
  // Spending.
  spend: 'sərf et, sərf olun, sərf edil, xərclə, xərclən, yönəldil',
  // What somebody is asked to do.
  actVerb: 'et, edil, olun, ver, veril, al, dayandır, dayandırıl, kəs, kəsil, çıx, çıxar, çıxarıl, burax, buraxıl, qaytar, qaytarıl, götür, götürül, dəyiş, dəyişdir, aç, açıl, bağla, bağlan, tanı, göndər, göndəril, çək, çəkil, başla, imzala, imzalan, gətir, azalt, artır, genişləndir, qoy, qoyul, ödə, saxla, apar, göstər, keç, keçir, keçiril, qal, ol, get, gəl, sərtləşdir, yumşalt, məhdudlaşdır, gücləndir, sürətləndir, yoxla, araşdır, cəzalandır, qoru, dəstəklə, qəbul, qoşul, bərpa, danış, yerləşdir, açıqla, açıqlan, bildir, təqdim, yaradıl, yarat, çatdır, dinlə, gözlə, tapıl, uzat, uzadıl, seç, seçil, buraxma, təhvil, silin, əvəzlə, döyüş, öldür, saxlanıl, boşalt, təslim, rəsmiləşdir, düzəlt, çağır, gecikdir',
  // Wanting it of somebody.
  wants: 'istəyir, istəyirlər, istəyib, istəyiblər, istədi, istədilər, istəmişdir, istəyəcək, istəmişdi, arzulayır',
  // Pipes of drinking water.
  waterPipe: 'su kəməri, su kəmərləri, su kəmərini, su kəmərlərinin',
  // What states do with each other and may stop.
  dealings: 'ticarəti, ticarətini, ticarət əlaqələrini, iqtisadi əlaqələri, iqtisadi əlaqələrini, hərbi əməkdaşlığı, hərbi əməkdaşlığını, danışıqları, hərbi-texniki əməkdaşlığı, silah satışını, silah tədarükünü, kəşfiyyat mübadiləsini',
  // Who has come.
  cameWhich: 'gələn, gəlmiş, səfərə gələn, səfərə gəlmiş, səfər edən, səfərdə olan, səfərə çıxan, təşrif gətirən, təşrif gətirmiş, baş çəkən, səfərə yollanan',
  // Being expected in a place.
  awaitedThere: 'gözlənilir, gözlənilirdi, gözlənir',
  // Refusing to do something.
  balk: 'verməkdən boyun qaçır, verməkdən imtina et, etməkdən boyun qaçır, etməkdən imtina et, tanımaqdan imtina et, imzalamaqdan imtina et, iştirakdan imtina et, almaqdan imtina et, qatılmaqdan imtina et, danışıqlardan imtina et, görüşməkdən imtina et, qaytarmaqdan imtina et, çıxarmaqdan imtina et, üzr istəməkdən imtina et',
  // Taking another state to court, or to war.
  sue: 'məhkəməyə ver, məhkəməsinə ver, məhkəməyə çək, məhkəməyə şikayət et, iddia qaldır, məhkəməsinə müraciət et, məhkəməyə müraciət et, iddia ərizəsi ver, şikayət ver, şikayət et, arbitraja ver, arbitraja müraciət et, qarşı iddia, şikayətini geri götür, iddiasını geri götür, müharibə elan et, müharibəyə başla, hərbi əməliyyata başla',
  // The first or the next of them.
  firstOrNext: 'ilk, birinci, növbəti',
  // A loan that is half a gift.
  softLoan: 'güzəştli kredit, güzəştli kreditlər, güzəştli borc, güzəştli borclar, faizsiz kredit, uzunmüddətli kredit, dövlət krediti',
  // The wish of another to join.
  joinWish: 'üzv olmaq istəyini, qoşulmaq istəyini, üzvlük istəyini, üzvlüyünü, üzvlük arzusunu, üzvlük səylərini, üzvlük kursunu, üzv olmasını, qoşulmasını, üzv qəbul edilməsini, üzvlüyə namizədliyini',
  // Aid that is no undertaking beside itself.
  pureAid: 'əvəzsiz yardım, maliyyə yardımı, humanitar yardım, qrant, güzəştli kredit, inkişaf paketi, hərbi yardım, büdcə yardımı',
  // What one state gave another.
  giftOf: 'hədiyyəsi olan, hədiyyəsidir, hədiyyə etdiyi, bağışladığı, tikdirdiyi, inşa etdirdiyi, əta etdiyi, vəsaiti ilə tikilən, vəsaiti ilə tikilmiş, dəstəyi ilə tikilən',
  // Planes.
  planes: 'təyyarə, təyyarələr, təyyarələri, layner, laynerlər, laynerləri',
  // Their going.
  planeGo: 'qalx, uç, işlə, hərəkət et, yola düş',
  // Flying regularly.
  flyIt: 'uçuş et, uçuş edir, uçuş həyata keçir, uçuş icra et',
  // Flying off.
  flyOff: 'uç, uçmaq, uça bil',
  // Getting better or worse.
  cooled: 'soyu, gərginləş, pisləş, korlan, yaxşılaş, istiləş, kəskinləş, gərgindir, soyuqdur',
  // Both peoples, as what is called something.
  bothOf: 'iki xalqı, xalqlarımızı, iki ölkəni, iki dövləti, hər iki xalqı, əlaqələri, münasibətləri, əlaqələrimizi, münasibətlərimizi',
  // Aid given no longer.
  aidStop: 'dayandır, dayandırıl, kəs, kəsil, dondur, dondurul, ləğv et, ləğv edil',
  // What else is opened.
  otherOpening: 'məktəb açılışında, məktəbin açılışında, sərgi açılışında, sərginin açılışında, mərkəzin açılışında, parkın açılışında, abidənin açılışında, festivalın açılışında, zavodun açılışında, forumun açılışında, konfransın açılışında',
  // What was given.
  whichGave: 'ayırdığı, verdiyi, göndərdiyi, köçürdüyü, göstərdiyi, bağışladığı, təqdim etdiyi, vəd etdiyi',
  // For what money is given.
  aidPurpose: 'dəstək üçün, yardım üçün, bərpa üçün, bərpası üçün, inkişafı üçün, təchizatı üçün',
  // Taking.
  take: 'al',
  // Whose rule a state leaves.
  ruleOf: 'hakimiyyətindən, müstəmləkəçiliyindən, idarəçiliyindən, müstəmləkə hakimiyyətindən, zülmündən, işğalından, nəzarətindən, protektoratlığından',
  // There is one.
  thereIs: 'var, vardır, mövcuddur, mövcud deyil, yoxdur',
  // To what end a deed is said to be done.
  cause: 'gərginlik yaratmaq, sabitliyi pozmaq, sülhə xidmət etmə, sülhə mane olmaq, təhlükəsizliyə təhdid, maraqlarına zidd, beynəlxalq hüquqa zidd, təxribat cəhdi, gərginliyi artırmaq, təzyiq cəhdi, müdaxilə cəhdi, təzyiq vasitəsi',
  // What lies between two, as somebody speaks of it.
  peaceFor: 'arasında sülhə, arasında barışa, arasında sülhün, arasında davamlı sülhün, arasında dialoqun, arasında normallaşmanı, arasında normallaşmaya, arasında danışıqları, arasında danışıqlara, arasında gərginliyin',
  // A gathering as what somebody goes to.
  gatherNoun: 'sammitində, sammitinə, sammitdə, toplantısında, toplantısına, forumunda, forumuna, konfransında, konfransına, iclasında, mərasimində, mərasiminə, yarmarkasında, sessiyasında',
  // Training the people of another state.
  trains: 'təlim keçir, təlim keçirəcək, təlimlər keçir, kadr hazırla, mütəxəssis hazırla, kadrlarını hazırla, mütəxəssislərini hazırla, təlim verir, təlim verib, təlimatçı göndər',
  // Have been set up: nothing else stands for it.
  tiedFinite: 'qurulub, qurulmuşdur, quruldu, qurub, qurublar, qurmuşlar, qurmuşdur, qurdu, qurdular, yaradılıb, yaradılmışdır, yaradıldı, yaradıb, yaradıblar, yaratmışdır, yaratmışlar, yaratdı, yaratdılar, bərqərar olub, bərqərar edilib, bərqərar olunub, bərqərar olmuşdur',
  // Has become independent: nothing else stands for it.
  gainedFinite: 'elan edib, elan etmişdir, elan etdi, qazanıb, qazanmışdır, qazandı, əldə edib, əldə etmişdir, əldə etdi, bərpa edib, bərpa etmişdir, bərpa etdi, qovuşub, elan olunub, elan edilib',
  // Acknowledging what is another state’s.
  acknowledge: 'tanıdığını, tanıdıqlarını, tanıyır, tanıyırlar, tanıyıb, tanıdı, tanıyaraq, tanıyırıq',
};
