import type { Lexicon } from '../../pack.ts';

/** Matters, forms of instruments and kinds of missions, as titles, promises, visa rules, positions and aid reports name them in Azerbaijani. */
export const topics: Lexicon = {
  'topic.double-taxation':
    'ikiqat vergitutma, ikiqat vergi, ikiqat vergiyə cəlb, vergidən yayınma, vergi ödəmədən yayınma, gəlir vergi, gəlirlərə görə vergi, vergi sazişi',
  'topic.investment-protection':
    'investisiya qorunma, investisiya qarşılıqlı qorunma, investisiyaların təşviqi və qorunma, investisiyaların təşviqi və qarşılıqlı qorunma, investisiya təşviq, sərmayələrin qorunma, sərmayə qorunma, qarşılıqlı qorunma',
  'topic.investment':
    'investisiya, sərmayə, investor, sərmayədar, investisiya fondu, birbaşa investisiya, sərmayə qoyuluşu, kapital qoyuluşu, investisiya imkan, investisiya layihə',
  'topic.trade':
    'ticarət, ticarət dövriyyə, ticarət sazişi, qarşılıqlı ticarət, əmtəə mübadilə, mal mübadilə, xarici ticarət, elektron ticarət, əmtəə dövriyyə, ticarət əlaqə',
  'topic.free-trade':
    'azad ticarət, azad ticarət sazişi, azad ticarət rejimi, sərbəst ticarət, preferensial ticarət, güzəştli ticarət, hərtərəfli iqtisadi tərəfdaşlıq, ticarətin liberallaşdırılma',
  'topic.customs':
    'gömrük sahə, gömrük iş, gömrük əməkdaşlıq, gömrük məsələ, gömrük rüsum, gömrük ittifaq, gömrük prosedur, gömrük orqan, gömrük nəzarət, gömrük xidmət, gömrük tarif, gömrük üzrə, gömrük güzəşt',
  'topic.economic-technical':
    'iqtisadi və texniki əməkdaşlıq, iqtisadi-texniki əməkdaşlıq, iqtisadi əməkdaşlıq, texniki əməkdaşlıq, ticarət-iqtisadi əməkdaşlıq, iqtisadi-ticari əməkdaşlıq, elmi-texniki əməkdaşlıq, texniki yardım, ticarət və iqtisadi əməkdaşlıq',
  'topic.banking':
    'bank sektor, bank sahə, banklararası, bankçılıq, maliyyə xidmət, maliyyə sektor, kapital bazar, fond birjası, müxbir hesab, ödəniş sistem, maliyyə bazar, sığorta sahə, sığorta bazar',
  'topic.central-banks':
    'mərkəzi bank, mərkəzi banklar, valyuta svopu, svop sazişi, pul siyasət, milli valyuta, bank nəzarət',
  'topic.standards':
    'standartlaşdırma, metrologiya, akkreditasiya, uyğunluğun qiymətləndirilmə, uyğunluq qiymətləndirilmə, sertifikatlaşdırma, texniki tənzimləmə, uyğunluq sertifikat, standartlar sahəsi, keyfiyyətə nəzarət',
  'topic.intellectual-property':
    'əqli mülkiyyət, intellektual mülkiyyət, müəllif hüquq, patent, əmtəə nişan, sənaye mülkiyyət, ixtira',
  'topic.small-business':
    'kiçik və orta sahibkarlıq, kiçik və orta biznes, kiçik və orta müəssisə, sahibkarlıq, sahibkar, startap, kob, mikrosahibkarlıq, kiçik biznes',
  'topic.industry':
    'sənaye, sənaye əməkdaşlıq, sənaye park, sənaye məhəllə, sənayeləşmə, yüngül sənaye, maşınqayırma, zavod, emal sənaye',
  'topic.privatisation':
    'özəlləşdirmə, özəlləşdirilmə, dövlət əmlak, dövlət əmlakının özəlləşdirilmə, dövlət-özəl tərəfdaşlıq, dövlət müəssisə',
  'topic.chambers-of-commerce':
    'ticarət palata, ticarət-sənaye palata, ticarət və sənaye palata, sənaye palata, işgüzar şura, biznes şura, biznes forum, işgüzar forum, iş adam, sahibkarlar konfederasiya',
  'topic.oil-gas':
    'neft və qaz, neft-qaz, təbii qaz, qaz tədarük, qaz təchizat, xam neft, neft məhsul, qaz dəhliz, qaz kəmər, neft kəmər, boru kəmər, karbohidrogen, mayeləşdirilmiş qaz, neft emal, qaz ixrac',
  'topic.electricity':
    'elektrik enerji, elektroenergetika, elektrik stansiya, enerji sistem, elektrik təchizat, elektrik şəbəkə, su elektrik, enerji kabel, elektrik ixrac, elektrik ötürücü',
  'topic.renewables':
    'bərpa olunan enerji, bərpaolunan enerji, yaşıl enerji, alternativ enerji, günəş enerji, külək enerji, günəş elektrik, külək elektrik, yaşıl hidrogen, təmiz enerji, enerji keçid',
  'topic.nuclear':
    'nüvə enerji, atom enerji, nüvə energetika, atom elektrik, nüvə təhlükəsizlik, atom elektrik stansiya, nüvə reaktor, nüvə yanacaq, dinc nüvə, maqate, dinc atom',
  'topic.petrochemicals':
    'neft-kimya, neft kimya, neftkimya, kimya sənaye, mineral gübrə, gübrə, karbamid, polimer, neftayırma',
  'topic.mining':
    'dağ-mədən, mədənçilik, faydalı qazıntı, mineral ehtiyat, geologiya, mədən sənaye, metallurgiya, kritik mineral, nadir metal, filiz',
  'topic.agriculture':
    'kənd təsərrüfat, kənd təsərrüfatı, aqrar, aqrar sahə, aqrar-sənaye, heyvandarlıq, əkinçilik, fermer, aqrosənaye, toxumçuluq, baramaçılıq',
  'topic.irrigation':
    'suvarma, meliorasiya, irriqasiya, su anbar, suvarma sistem, suvarma kanal, meliorasiya və su təsərrüfatı, drenaj',
  'topic.veterinary-plant-health':
    'baytarlıq, bitki karantin, bitki mühafizə, bitkilərin karantini, bitkilərin mühafizə, fitosanitar, heyvan sağlamlıq, heyvanların sağlamlığı, bitki sağlamlıq',
  'topic.fisheries':
    'balıqçılıq, balıq ovu, akvakultura, balıq ehtiyat, bioresurs, su bioresurs, nərə balığı, balıqartırma, balıq təsərrüfat',
  'topic.food-security':
    'ərzaq təhlükəsizlik, qida təhlükəsizlik, taxıl, buğda, ərzaq təminat, taxıl dəhliz, taxıl sazişi, ərzaq böhran, qida sənaye, ərzaq məhsul',
  'topic.water':
    'su ehtiyat, su təsərrüfatı, su təchizat, içməli su, su təhlükəsizlik, transsərhəd su, transsərhəd çay, su resurs, çirkab su, su idarəetmə, duzsuzlaşdırma, su məsələ',
  'topic.environment':
    'ətraf mühit, ətraf mühitin mühafizə, ekologiya, ekoloji, bioloji müxtəliflik, biomüxtəliflik, təbiət mühafizə, səhralaşma, çirklənmə, tullantı idarəetmə, meşə təsərrüfatı, meşə',
  'topic.climate':
    'iqlim, iqlim dəyişiklik, iqlim dəyişmə, qlobal istiləşmə, karbon emissiya, istixana qaz, paris sazişi, cop29, iqlim maliyyə, karbonsuzlaşma, dekarbonizasiya',
  'topic.air-services':
    'hava əlaqə, hava nəqliyyat, mülki aviasiya, aviasiya, açıq səma, hava hərəkət, hava daşıma, hava xidmət, hava naviqasiya, aviadaşıma, müntəzəm hava',
  'topic.maritime':
    'dəniz nəqliyyat, gəmiçilik, ticarət gəmiçilik, dəniz gəmiçilik, dənizçi, dəniz daşıma, dənizçi diplom, gəmiqayırma, dəniz ticarət, bərə, dəniz yol, su nəqliyyat',
  'topic.ports':
    'liman, dəniz liman, limanlar, dəniz ticarət liman, quru liman, konteyner terminal, liman xidmət, liman idarə, ələt liman, beynəlxalq liman',
  'topic.rail':
    'dəmir yol, dəmir yolu, dəmiryol, dəmiryolu, dəmir yolu nəqliyyat, dəmir yolu xətt, sürətli qatar, yük qatar, blok qatar, metropoliten, dəmir yolu daşıma',
  'topic.road':
    'avtomobil nəqliyyat, beynəlxalq avtomobil, avtomobil yol, avtomobil daşıma, avtomagistral, avtodaşıma, sürücülük vəsiqə, yük avtomobil, yol hərəkət, tır, avtoyol, magistral yol',
  'topic.transit':
    'tranzit, tranzit daşıma, nəqliyyat dəhliz, orta dəhliz, şimal-cənub, şərq-qərb dəhliz, zəngəzur dəhliz, tranzit yük, transxəzər, ipək yol, tranzit ticarət, tranzit dəhliz',
  'topic.transport':
    'nəqliyyat, nəqliyyat əlaqə, logistika, yükdaşıma, sərnişindaşıma, yük daşıma, nəqliyyat infrastruktur, multimodal, nəqliyyat-kommunikasiya, kombinə edilmiş daşıma, nəqliyyat-logistika',
  'topic.space':
    'kosmos, kosmik, kosmik fəza, kosmik sahə, kosmosun tədqiq, peyk, süni peyk, kosmik agentlik, kosmonavt, kosmik sənaye, aerokosmik, məsafədən zondlama',
  'topic.information-technology':
    'informasiya texnologiya, informasiya-kommunikasiya texnologiya, informasiya və kommunikasiya texnologiya, ikt, rəqəmsal iqtisadiyyat, rəqəmsallaşma, rəqəmsal transformasiya, elektron hökumət, rəqəmsal inkişaf, yüksək texnologiya, rəqəmsal texnologiya, proqram təminatı, innovasiya',
  'topic.cybersecurity':
    'kibertəhlükəsizlik, kibercinayət, informasiya təhlükəsizlik, kiberhücum, kiber təhlükəsizlik, kibercinayətkarlıq, kiberməkan, kibertəhdid, kiber hücum',
  'topic.post-telecom':
    'poçt rabitə, rabitə, telekommunikasiya, poçt markası, fiber-optik, rouminq, sualtı kabel, mobil operator, poçt xidmət, rabitə sahə, poçt sahə, poçt operator',
  'topic.artificial-intelligence':
    'süni intellekt, süni zəka, süni intellekt texnologiya, generativ intellekt, maşın öyrənmə',
  'topic.tourism':
    'turizm, turist, turizm əməkdaşlıq, turist axın, turizm əlaqə, turoperator, otelçilik, turizm potensial, turist mübadilə',
  'topic.visa-exemption':
    'vizasız, vizasız rejim, viza ləğv, viza tələbinin ləğvi, viza rejiminin ləğvi, vizadan azad, viza tələb olunma, vizanın ləğvi, viza azadlıq, viza liberallaşdırma, viza tələbindən azad, vizaların ləğvi, viza rejimi sadələşdirilmə',
  'topic.visa-diplomatic':
    'diplomatik pasport, xidməti pasport, diplomatik və xidməti pasport, xüsusi pasport, rəsmi pasport, ümumvətəndaş pasport, diplomatik pasport sahib, diplomatik xidməti',
  'topic.e-visa':
    'elektron qaydada, elektron şəkildə, elektron formada, elektron viza, e-viza, asan viza, onlayn viza, rəqəmsal viza, viza portal, elektron viza sistem',
  'topic.visa-fee':
    'viza rüsum, viza ödəniş, viza haqqı, pulsuz viza, ödənişsiz viza, viza üçün rüsum, viza dəyər, rüsumsuz viza',
  'topic.residence-labour':
    'əmək miqrant, əmək miqrasiya, işçi qüvvə, iş icazə, yaşayış icazə, əmək bazar, məşğulluq, mövsümi işçi, yaşamaq icazə, əmək fəaliyyət, işçi miqrant, müvəqqəti yaşama, əmək və məşğulluq',
  'topic.readmission-migration':
    'readmissiya, qeyri-qanuni miqrasiya, qanunsuz miqrasiya, miqrasiya, miqrant, qeyri-leqal miqrasiya, şəxslərin geri qəbulu, geri qəbul, sığınacaq axtaran, deportasiya',
  'topic.consular':
    'konsulluq məsələ, konsulluq konvensiya, konsulluq xidmət, konsulluq əlaqə, konsulluq münasibət, konsulluq məsləhətləşmə, konsulluq müdafiə, konsulluq iş, konsulluq konsultasiya, konsulluq sahə',
  'topic.culture':
    'mədəniyyət, mədəni, mədəni əlaqə, mədəni əməkdaşlıq, mədəniyyət mübadilə, incəsənət, musiqi, teatr, folklor, xalça, ədəbiyyat, kitab sərgi, humanitar əməkdaşlıq',
  'topic.cultural-days':
    'mədəniyyət gün, mədəniyyət günləri, mədəniyyət həftə, mədəniyyət mövsüm, mədəniyyət il, mədəniyyət festival, mədəniyyət ongünlük',
  'topic.archives-libraries':
    'arxiv, arxiv iş, milli arxiv, dövlət arxiv, kitabxana, milli kitabxana, əlyazma, arxiv sənəd, arxivlər üzrə, kitabxana mübadilə',
  'topic.museums-heritage':
    'muzey, mədəni irs, arxeologiya, arxeoloji, tarixi abidə, dünya irs, qeyri-maddi irs, mədəni sərvət, abidə, qeyri-maddi mədəni irs, abidələrin bərpa, mədəni irsin qorunma',
  'topic.media-news-agencies':
    'informasiya agentlik, xəbər agentlik, kütləvi informasiya, media sahə, jurnalist, jurnalistika, xəbər mübadilə, kiv, media əməkdaşlıq, mətbuat sahə, agentlikləri arasında',
  'topic.radio-television':
    'televiziya, radio, televiziya və radio, teleradio, televiziya kanal, yayım, telekanal, radio-televiziya, televiziya verilişi, audiovizual',
  'topic.cinema':
    'kino, kinematoqrafiya, film, film istehsal, kinofestival, film festival, birgə film, kino sənət, kino günləri, kino həftə',
  'topic.education':
    'təhsil, təhsil sahə, məktəb, peşə təhsil, dərslik, ümumi təhsil, kurikulum, təhsil əməkdaşlıq, peşə hazırlıq, müəllimlər',
  'topic.higher-education':
    'ali təhsil, universitet, ali məktəb, universitetlərarası, akademik mübadilə, akademik əməkdaşlıq, akademik mobillik, ikili diplom, rektor, ali təhsil müəssisə',
  'topic.scholarships':
    'təqaüd, təhsil qrant, təqaüd proqramı, təhsil təqaüd, təhsil kvota, təqaüdçü, ödənişsiz təhsil, təqaüd ayrıl, kvota ayrıl',
  'topic.language-teaching':
    'dil tədris, dil kurs, ərəb dil, azərbaycan dil, azərbaycan dilinin tədris, dil və ədəbiyyat, dil mərkəz, azərbaycanşünaslıq, ərəb dilinin tədris, dil öyrən, dillərin tədris',
  'topic.science':
    'elm, elmi, elmi əməkdaşlıq, elmi tədqiqat, elmi-tədqiqat, elm və texnologiya, elmlər akademiya, tədqiqatçı, elmi-texniki, alimlər',
  'topic.diplomatic-training':
    'diplomatik akademiya, diplomatik institut, diplomatların hazırlanma, diplomatik kadr, diplomatik təlim, diplomat hazırlıq, gənc diplomat, ada universitet, diplomatiya akademiya, diplomatların təlim',
  'topic.youth':
    'gənclər, gənclər siyasət, gənclər mübadilə, gənclər təşkilat, gənclər forum, gənclərlə iş, könüllü, gənc nəsil',
  'topic.sport':
    'idman, bədən tərbiyə, futbol, olimpiya, olimpiya komitə, idman federasiya, idmançı, dünya kubok, idman əlaqə, çempionat',
  'topic.women-family':
    'qadın, qadın hüquq, qadınların hüquq, gender, gender bərabərlik, ailə siyasət, qadın və uşaq, uşaq hüquq, qadın və uşaq problemləri, uşaq, analıq, ailə məsələ',
  'topic.social-protection':
    'sosial müdafiə, sosial təminat, sosial sığorta, pensiya, sosial xidmət, sosial rifah, əlil, əlilliyi olan, sosial dəstək, yoxsulluq, sosial siyasət',
  'topic.health':
    'səhiyyə, tibb, tibbi, sağlamlıq, xəstəxana, tibb elm, həkim, ictimai sağlamlıq, tibbi xidmət, klinika, epidemiya, tibbi avadanlıq',
  'topic.pharmaceuticals':
    'dərman, dərman vasitə, əczaçılıq, farmasevtika, dərman preparat, farmasevtik, dərman istehsal, tibbi preparat, əczaçılıq məhsul',
  'topic.medical-tourism':
    'tibbi turizm, sağlamlıq turizm, müalicə turizm, sanatoriya, müalicəvi turizm, kurort, xaricdə müalicə, sanatoriya-kurort',
  'topic.islamic-affairs':
    'islam işlər, dini işlər, dini qurum, vəqf, dini əməkdaşlıq, məscid, müfti, şeyxülislam, qafqaz müsəlman, dini idarə, fətva, din xadim, dini təşkilat',
  'topic.hajj':
    'həcc, ümrə, zəvvar, həcc ziyarət, həcc kvota, həcc mövsüm, həcc və ümrə, həcc məsələ, hacılar',
  'topic.justice':
    'ədliyyə, məhkəmə, prokurorluq, hakim, baş prokuror, ali məhkəmə, konstitusiya məhkəmə, məhkəmə əməkdaşlıq, hüquqi əməkdaşlıq, ədalət mühakimə, prokurorluq orqan, notariat',
  'topic.legal-assistance':
    'hüquqi yardım, qarşılıqlı hüquqi yardım, cinayət iş, mülki iş, cinayət məsələ, hüquqi münasibət, mülki və cinayət, məhkəmə tapşırıq, mülki və kommersiya, hüquqi kömək, mülki işlər üzrə',
  'topic.extradition':
    'ekstradisiya, cinayətkar verilmə, cinayətkarların verilmə, təhvil verilmə, cinayətkarların təhvil, şəxslərin verilmə, axtarışda olan şəxs, ekstradisiya olunma',
  'topic.prisoner-transfer':
    'məhkum verilmə, məhkumların verilmə, məhkum edilmiş şəxs, məhkum olunmuş şəxs, məhkum şəxs, məhkumların təhvil, əsir mübadilə, məhkum mübadilə, məhkum, məhbus mübadilə',
  'topic.anti-corruption':
    'korrupsiya, antikorrupsiya, korrupsiyaya qarşı mübarizə, korrupsiya mübarizə, rüşvət, rüşvətxorluq, aktivlərin qaytarılma',
  'topic.money-laundering':
    'çirkli pul, pul yuyulma, çirkli pulların yuyulma, terrorçuluğun maliyyələşdirilmə, terrorizmin maliyyələşdirilmə, maliyyə monitorinq, maliyyə kəşfiyyat, qeyri-qanuni əldə edilmiş, leqallaşdırılma, cinayət yolu ilə əldə',
  'topic.anti-terrorism':
    'terrorizm, terrorçuluq, antiterror, terrorizmə qarşı mübarizə, terrora qarşı mübarizə, terrorçuluqla mübarizə, ekstremizm, terrorizmlə mübarizə, radikalizm, terror təşkilat, terrorçu qruplaşma',
  'topic.organised-crime':
    'mütəşəkkil cinayətkarlıq, transmilli cinayətkarlıq, cinayətkarlığa qarşı mübarizə, cinayətkarlıqla mübarizə, insan alver, transsərhəd cinayətkarlıq, qaçaqmalçılıq, transmilli mütəşəkkil, insan ticarət, cinayətkarlıq',
  'topic.drugs':
    'narkotik, narkotik vasitə, psixotrop, narkotik alver, narkotrafik, narkotik maddə, psixotrop maddə, prekursor, narkotacir, narkotiklərin qanunsuz dövriyyə, narkotikə qarşı mübarizə',
  'topic.police-security':
    'polis, hüquq-mühafizə, hüquq mühafizə, təhlükəsizlik əməkdaşlıq, xüsusi xidmət orqan, ictimai təhlükəsizlik, daxili işlər nazirlikləri arasında, təhlükəsizlik sahəsi, asayiş, polis əməkdaşlıq, təhlükəsizlik orqan, təhlükəsizlik xidmət orqan',
  'topic.defence':
    'müdafiə sənaye, hərbi əməkdaşlıq, hərbi-texniki əməkdaşlıq, silahlı qüvvə, müdafiə əməkdaşlıq, hərbi sahə, hərbi baza, hərbi-texniki, hərbi müttəfiq, hərbi ittifaq, müdafiə nazirlik, müdafiə sahə, müdafiə qabiliyyət, qarşılıqlı müdafiə',
  'topic.military-training':
    'hərbi təlim, hərbi təhsil, birgə təlim, hərbi kadr, hərbi akademiya, hərbi kursant, birgə hərbi təlim, zabit hazırlıq, hərbi təlimlər, kursant, dəniz təlim, təlim-məşq',
  'topic.arms':
    'silah-sursat, silah satış, silah tədarük, sursat, hərbi texnika, hərbi yardım, döyüş sursat, pilotsuz uçuş, qırıcı təyyarə, zirehli texnika, hərbi avadanlıq, silahlanma, hava hücumundan müdafiə, silah göndər, silahlar',
  'topic.border':
    'delimitasiya, demarkasiya, sərhəd delimitasiya, dövlət sərhəd, sərhəd keçid, sərhəd mühafizə, sərhəd təhlükəsizlik, sərhədçi, sərhəd xidmət, sərhəd nəzarət, sərhəd buraxılış, sərhədin müəyyən, sərhəd məntəqə, sərhəd məsələ',
  'topic.civil-defence':
    'fövqəladə hal, mülki müdafiə, təbii fəlakət, fəlakət riski, xilasedici, axtarış-xilasetmə, fövqəladə vəziyyət, yanğınsöndürmə, yanğın, təbii fəlakətlərin nəticələri, xilasetmə',
  'topic.humanitarian':
    'humanitar yardım, humanitar yük, humanitar dəstək, humanitar kömək, ərzaq yardım, humanitar karvan, humanitar dəhliz, humanitar konvoy, humanitar fəaliyyət, çadır, ərzaq bağlama, humanitar təşəbbüs, təcili humanitar',
  'topic.refugees':
    'qaçqın, məcburi köçkün, köçkün, qaçqın və məcburi köçkün, sığınacaq, qaçqın düşərgə, qaçqınların qayıdış, qaçqınlar üzrə, böyük qayıdış, didərgin',
  'topic.demining':
    'mina, minatəmizləmə, minalardan təmizlə, humanitar minatəmizləmə, mina təhlükə, mina xəritə, partlamamış hərbi sursat, mina problem, minalı sahə, mina partlayış, minaların təmizlənmə, anama',
  'topic.reconstruction':
    'yenidənqurma, bərpa və yenidənqurma, azad edilmiş ərazi, işğaldan azad, bərpa-quruculuq, yenidən qurulma, quruculuq iş, işğaldan azad edilmiş ərazi, bərpa-yenidənqurma',
  'topic.development-loans':
    'kredit sazişi, güzəştli kredit, kredit xətt, kredit ayrıl, kredit müqavilə, inkişaf fond, inkişaf bank, islam inkişaf bank, qrant sazişi, borc sazişi, kredit, büdcə dəstək, maliyyələşdirmə sazişi',
  'topic.parliament':
    'parlament, parlamentlərarası, parlament əlaqə, parlamentlərarası dostluq, milli məclis, dostluq qrupu, parlament dostluq, parlamentari, parlament assambleya, qanunverici orqan, parlamentlərarası əlaqə',
  'topic.political-consultations':
    'siyasi məsləhətləşmə, siyasi konsultasiya, siyasi dialoq, strateji dialoq, nazirliklərarası məsləhətləşmə, xarici işlər nazirlikləri arasında məsləhətləşmə, xarici işlər nazirlikləri arasında siyasi, məsləhətləşmə mexanizm, məsləhətləşmələrin keçirilmə, xin-lər arasında',
  'topic.joint-commission':
    'birgə komissiya, hökumətlərarası komissiya, birgə hökumətlərarası komissiya, birgə komitə, işçi qrup, birgə işçi qrup, koordinasiya şura, əməkdaşlıq şura, müştərək komissiya, qarışıq komissiya, əməkdaşlıq üzrə komissiya',
  'topic.regional-local':
    'qardaşlaşmış şəhər, qardaş şəhər, qardaşlaşma, bələdiyyə, regionlararası, yerli özünüidarə, şəhərlərarası, yerli icra hakimiyyət, dost şəhər, bölgələrarası, qardaşlaşdırılma',
  'topic.housing-construction':
    'mənzil, mənzil tikinti, şəhərsalma, memarlıq, şəhər planlaşdırma, tikinti material, podratçı, inşaat, ümumdünya şəhərsalma, tikinti şirkət, tikinti sahə, tikinti sektor',
  'topic.free-zones':
    'azad iqtisadi zona, azad zona, xüsusi iqtisadi zona, sərbəst zona, azad ticarət zona, ələt azad iqtisadi zona, sərbəst iqtisadi zona, sənaye zona',
  'topic.statistics':
    'statistika sahə, statistika üzrə, statistik əməkdaşlıq, siyahıyaalma, statistika orqan, statistik məlumat mübadilə, statistika idarə, statistika əməkdaşlıq, rəsmi statistika sahə',
  'topic.territorial-integrity':
    'ərazi bütövlük, ərazi bütövlüyü, sərhəd toxunulmazlıq, sərhədlərin toxunulmazlığı, beynəlxalq səviyyədə tanınmış sərhəd, beynəlxalq tanınmış sərhəd, ərazi toxunulmazlıq, işğal edilmiş ərazi, ərazi vəhdət',
  'topic.sovereignty':
    'suverenlik, suveren, suveren hüquq, suveren bərabərlik, suverenliyə hörmət, suverenliyin pozulma, müstəqillik və suverenlik, suverenitet, suveren qərar',
  'topic.non-interference':
    'daxili işlərinə qarışma, daxili iş qarışma, daxili işlərinə müdaxilə, daxili iş müdaxilə, müdaxilə etməmə, xarici müdaxilə, daxili işlərə qarışma, qarışmamaq prinsip, kənar müdaxilə, daxili işlərə müdaxilə',
  'topic.ceasefire':
    'atəşkəs, atəşin dayandırılma, atəşi dayandır, hərbi əməliyyatların dayandırılma, humanitar fasilə, döyüşlərin dayandırılma, atəşkəs rejimi, müharibənin dayandırılma, barışıq',
  'topic.peace-talks':
    'sülh danışıq, sülh müqavilə, sülh sazişi, sülh proses, vasitəçilik, vasitəçi, sülh plan, sülh təşəbbüs, sülh gündəliyi, normallaşma, sülhməramlı, sülh sammit',
  'topic.conflict-settlement':
    'münaqişə həll, münaqişənin həll, münaqişə nizamlanma, münaqişənin nizamlanma, dinc yolla həll, sülh yolu ilə həll, siyasi həll, siyasi yolla həll, mübahisələrin həll, sülh yolu ilə nizamlanma, diplomatik yolla həll, dinc nizamlanma, siyasi nizamlanma',
  'topic.palestine':
    'fələstin, fələstin məsələ, fələstin xalq, fələstin dövlət, iki dövlətli həll, iki dövlət həll, qəzza, qəzza zolağı, qəzzə, iordan çayının qərb, qərb sahil, fələstinli, fələstin problem',
  'topic.jerusalem':
    'qüds, şərqi qüds, əl-əqsa, məscidül-əqsa, qüdsün status, yerusəlim, müqəddəs yer, əqsa məscid',
  'topic.syria':
    'suriya böhran, suriya münaqişə, suriyada vəziyyət, suriya xalq, suriyanın ərazi, suriya məsələ, suriyadakı vəziyyət, suriya müharibə, suriya problem, suriyanın suverenlik',
  'topic.yemen':
    'yəmən böhran, yəmən münaqişə, husi, husilər, yəməndə vəziyyət, yəmən müharibə, yəmən xalq, yəmən məsələ, husit, yəmənin birlik',
  'topic.lebanon':
    'livan böhran, livanda vəziyyət, livan xalq, hizbullah, livan ordu, cənubi livan, livanın suverenlik, livana hücum, livandakı vəziyyət',
  'topic.iraq':
    'iraq böhran, iraqda vəziyyət, iraq xalq, iraqın ərazi bütövlüyü, iraqın sabitlik, iraqın suverenlik, iraq müharibə, iraqın bərpa, kürdüstan, iraq məsələ',
  'topic.libya':
    'liviya böhran, liviya münaqişə, liviyada vəziyyət, liviya xalq, liviya məsələ, həftər, liviyadakı vəziyyət, liviya dialoq, liviyanın sabitlik',
  'topic.sudan':
    'sudan böhran, sudan münaqişə, sudanda vəziyyət, sudan müharibə, sürətli dəstək qüvvə, sudan xalq, darfur, sudandakı vəziyyət, sudan məsələ, əl-faşir',
  'topic.ukraine':
    'ukraynada müharibə, ukrayna müharibə, ukrayna böhran, rusiya-ukrayna müharibə, ukrayna münaqişə, ukraynada vəziyyət, krım, donbas, ukraynadakı müharibə, ukraynanın ərazi, ukrayna məsələ, ukraynanın işğal',
  'topic.iran-nuclear':
    'iran nüvə, iranın nüvə proqramı, iran nüvə proqramı, nüvə sazişi, nüvə razılaşma, nüvə danışıq, birgə hərtərəfli fəaliyyət planı, uran zənginləşdirilmə, iranın nüvə dosye',
  'topic.karabakh':
    'qarabağ, dağlıq qarabağ, qarabağ münaqişə, qarabağ müharibə, xocalı, ermənistan-azərbaycan münaqişə, vətən müharibə, 44 günlük müharibə, qarabağ ermənilər, laçın yolu, laçın dəhliz',
  'topic.western-sahara':
    'qərbi sahara, qərbi saxara, qərbi sahra, mərakeş saharası, polisario, muxtariyyət plan, muxtariyyət təşəbbüs, qərbi sahara məsələ, minurso, saxara məsələ',
  'topic.cyprus':
    'kipr məsələ, kipr problem, şimali kipr, kipr türk, şimali kipr türk respublikası, kiprli türk, kipr danışıq, kipr münaqişə, kiprin birləşdirilmə, şktr, kipr nizamlanma',
  'topic.kashmir':
    'kəşmir, cammu və kəşmir, kəşmir məsələ, kəşmir münaqişə, nəzarət xətti, kəşmir xalq, kəşmirli',
  'topic.korea':
    'koreya yarımada, koreya yarımadası, şimali koreyanın raket, şimali koreya raket, koreyanın birləş, iki koreya, şimali koreyanın nüvə, koreyalararası, koreya yarımadasının nüvəsizləşdirilmə',
  'topic.taiwan':
    'vahid çin, bir çin, vahid çin siyasət, vahid çin prinsip, tayvan məsələ, tayvan boğaz, tayvan problem, tayvanın müstəqillik, tayvan çinin, çinin ayrılmaz hissə',
  'topic.red-sea-shipping':
    'qırmızı dəniz, babül-məndəb, bab əl-məndəb, gəmilərə hücum, naviqasiya azadlıq, gəmiçilik azadlıq, gəmiçilik təhlükəsizlik, dəniz təhlükəsizlik, ədən körfəz, hörmüz boğaz, ticarət gəmilərinə hücum, dəniz quldurluq',
  'topic.sanctions':
    'sanksiya, embarqo, sanksiyaların götürülmə, iqtisadi sanksiya, birtərəfli məcburiyyət, məcburedici tədbir, blokada, aktivlərin dondurulma, məhdudlaşdırıcı tədbir, 907-ci düzəliş, boykot',
  'topic.condemnation-attack':
    'terror akt, terror hücum, terror aktı, partlayış, bombalı hücum, raket hücum, dron hücum, hava zərbə, təcavüz, intihar hücum, silahlı hücum, bombardman, atəşə tut, hücuma məruz',
  'topic.condolence':
    'başsağlığı, başsağlıq, hüznlü, dərin hüzn, matəm, həlak olanların ailə, yaralılara şəfa, başsağlığı məktub, taziyə, təziyə, həlak olanların yaxın',
  'topic.candidacy':
    'namizədlik, qeyri-daimi üzv, namizədliyin dəstək, expo namizədlik, qarşılıqlı dəstək verilmə, qeyri-daimi üzvlük, üzvlüyə namizəd, ev sahibliyinə namizəd, namizədinin dəstək',
  'topic.un-reform':
    'təhlükəsizlik şurasının islahat, təhlükəsizlik şurası islahat, bmt-nin islahat, bmt islahat, bmt təhlükəsizlik şurasında islahat, şuranın genişləndirilmə, daimi yer, veto hüquq, veto, təhlükəsizlik şurasının genişləndirilmə, bmt-də islahat',
  'topic.human-rights':
    'insan hüquq, insan hüquqları, insan hüquqları şurası, əsas azadlıq, hüquq və azadlıq, ölüm cəza, siyasi məhbus, ifadə azadlıq, ombudsman, milli azlıq, işgəncə, söz azadlıq',
  'topic.islamophobia-tolerance':
    'islamofobiya, tolerantlıq, dinlərarası dialoq, mədəniyyətlərarası dialoq, sivilizasiyalararası, sivilizasiyalar ittifaqı, multikulturalizm, dözümlülük, qurani-kərimin yandırılma, qurana hörmətsizlik, nifrət nitqi, birgəyaşayış, dinlərarası',
  'topic.disarmament':
    'tərksilah, silahsızlaşma, yayılmama, nüvə silah, nüvə silahının yayılma, kütləvi qırğın, kütləvi qırğın silah, kimyəvi silah, silahlara nəzarət, bioloji silah, nüvə silahından azad, nüvə sınaq, kasetli sursat',
  'topic.oil-production':
    'opek, opec, opek+, opec+, opek plus, hasilatın azaldılma, neft hasilat, hasilat kvota, neft bazar, gündəlik barel, hasilatın məhdudlaşdırılma, barel',
  'topic.debt':
    'borcun silinmə, borcların silinmə, xarici borc, dövlət borc, borc restrukturizasiya, borcun restrukturizasiya, borc öhdəlik, borcun bağışlan, borcun ödənilmə, borc yük, borcların ödənilmə',
  'topic.covid':
    'covid, kovid, covid-19, koronavirus, pandemiya, vaksin, vaksinasiya, peyvənd, pandemiya ilə mübarizə, vaksin doza, peyvənd doza',
  'topic.earthquake':
    'zəlzələ, zəlzələ nəticə, zəlzələdən zərər, yeraltı təkan, zəlzələ qurban, seysmik, zəlzələ zərərçəkən',
  'topic.floods':
    'daşqın, sel, sel suları, daşqın nəticə, torpaq sürüşmə, güclü yağış, qasırğa, daşqından zərər, siklon, fırtına',
  'topic.direct-flights':
    'birbaşa reys, birbaşa uçuş, birbaşa aviareys, birbaşa hava, müntəzəm reys, müntəzəm uçuş, çarter reys, həftəlik reys, uçuşların bərpa, reyslərin bərpa, aviareys, reyslərin açılma, birbaşa aviauçuş',
  'topic.airlines':
    'aviaşirkət, hava yolları, hava xətləri, hava xətti, aviadaşıyıcı, milli aviadaşıyıcı, aviakompaniya, aşağıbüdcəli, hava daşıyıcı, loukoster',
  'topic.students':
    'tələbə, tələbə mübadilə, xarici tələbə, tələbələrin mübadilə, məzun, əcnəbi tələbə, beynəlxalq tələbə, təhsil alan, tələbələrin sayı',
  'topic.friendship-cooperation':
    'dostluq və əməkdaşlıq, dostluq müqavilə, dostluq haqqında, dostluq və qardaşlıq, mehriban qonşuluq, dostluq və mehriban qonşuluq, qardaşlıq müqavilə, münasibətlərin əsasları, münasibətlərin prinsip',
  'topic.strategic-partnership':
    'strateji tərəfdaşlıq, hərtərəfli strateji tərəfdaşlıq, strateji müttəfiqlik, müttəfiqlik, müttəfiqlik münasibət, strateji əməkdaşlıq, strateji tərəfdaş, şuşa bəyannamə, müttəfiqlik haqqında, çoxşaxəli tərəfdaşlıq',
  'topic.recognition-of-documents':
    'diplom tanınma, diplomların tanınma, diplomların qarşılıqlı tanınma, təhsil sənəd tanınma, təhsil haqqında sənəd, sənədlərin qarşılıqlı tanınma, sənədlərin leqallaşdırılma, apostil, ixtisasların tanınma, sənədlərin tanınma, elmi dərəcələrin tanınma, nostrifikasiya',
  'topic.flow-export':
    'ixrac, ixracat, ixrac et, ixrac edil, ixrac olun, ixrac həcm, təkrar ixrac, ixrac dəyər',
  'topic.flow-import':
    'idxal, idxalat, idxal et, idxal edil, idxal olun, idxal həcm, idxal dəyər',
  'topic.flow-turnover':
    'ticarət dövriyyə, əmtəə dövriyyə, mal dövriyyə, dövriyyə, ticarət həcm, qarşılıqlı ticarət, ikitərəfli ticarət, ticarət mübadilə, əmtəə mübadilə, ümumi ticarət, ticarətin həcm, xarici ticarət dövriyyə, ticari dövriyyə',
  'topic.flow-non-oil':
    'qeyri-neft, qeyri neft, qeyri-neft sektor, qeyri-neft məhsul, neft sektorundan kənar, qeyri-neft ixrac, neftdən kənar, qeyri-energetika',
  'topic.flow-surplus':
    'ticarət profisit, profisit, müsbət saldo, mənfi saldo, saldo, ticarət balans, ticarət kəsir, ticarət defisit, xeyrinə fərq, artıqlıq',
  'topic.visitors-all':
    'əcnəbi vətəndaş, xarici vətəndaş, gələn əcnəbi, xarici ölkə vətəndaş, gələnlərin say, ziyarətçi, qonaqların say, vətəndaşlığı olmayan, əcnəbilər, gələn xarici vətəndaş',
  'topic.tourists-proper':
    'turist, xarici turist, əcnəbi turist, turistlərin say, turist say, turizm məqsəd, turist axın, istirahət və turizm məqsəd',
  'topic.overnight-stays':
    'gecələmə, gecələmələrin say, otel gecə, gecələmə say, çarpayı-gecə, mehmanxanalarda gecələmə, otellərdə gecələmə, gecələyən, adam-gecə',
  'form.treaty':
    'müqavilə, müqavilələr, pakt, paktlar, dövlətlərarası müqavilə',
  'form.agreement':
    'saziş, sazişlər, razılaşma, çərçivə sazişi, çərçivə saziş, hökumətlərarası saziş, razılaşmalar, ikitərəfli saziş, sövdələşmə, anlaşmalar, ikitərəfli anlaşma',
  'form.memorandum':
    'memorandum, memorandumlar, anlaşma memorandumu, anlaşma memorandum, qarşılıqlı anlaşma memorandumu, qarşılıqlı anlaşma memorandum, əməkdaşlıq memorandumu, əməkdaşlıq memorandum, qarşılıqlı anlaşma haqqında memorandum',
  'form.protocol':
    'protokol, protokollar, əlavə protokol, əməkdaşlıq protokolu, əməkdaşlıq protokol, yekun protokol, yekun protokolu, dəyişiklik protokolu',
  'form.joint-declaration':
    'birgə bəyannamə, bəyannamə, bəyannamələr, birgə deklarasiya, deklarasiya, siyasi bəyannamə, müştərək bəyannamə, tərəfdaşlıq bəyannaməsi',
  'form.joint-statement':
    'birgə bəyanat, birgə bəyanatlar, kommünike, birgə kommünike, müştərək bəyanat, birgə açıqlama, yekun kommünike, birgə mətbuat bəyanatı',
  'form.programme':
    'icra proqramı, icra proqram, əməkdaşlıq proqramı, əməkdaşlıq proqram, iş proqramı, iş proqram, mübadilə proqramı, mübadilə proqram, fəaliyyət proqramı, əməkdaşlıq üzrə proqram',
  'form.action-plan':
    'tədbirlər planı, tədbirlər plan, fəaliyyət planı, fəaliyyət plan, hərəkət planı, iş planı, iş plan, yol xəritəsi, yol xəritə, əməkdaşlıq planı, birgə tədbirlər planı',
  'form.minutes':
    'iclas protokolu, iclas protokol, iclasın protokolu, iclasın protokol, görüş protokolu, görüşün protokolu, toplantı protokolu, razılaşdırılmış protokol, sessiyanın protokolu, iclasların protokolları',
  'form.letter-of-intent':
    'niyyət məktubu, niyyət məktub, niyyət protokolu, niyyət protokol, niyyət bəyannaməsi, niyyət bəyannamə, niyyət sazişi, niyyət haqqında protokol, niyyət memorandumu',
  'form.exchange-of-notes':
    'nota mübadiləsi, nota mübadilə, notaların mübadiləsi, notaların mübadilə, məktub mübadiləsi, məktub mübadilə, məktubların mübadilə, diplomatik nota, nota verbal, şifahi nota',
  'form.convention':
    'konvensiya, konvensiyalar, çərçivə konvensiyası, çərçivə konvensiya, beynəlxalq konvensiya, çoxtərəfli konvensiya',
  'form.contract':
    'kontrakt, kontraktlar, alqı-satqı müqaviləsi, alqı-satqı müqavilə, tədarük müqaviləsi, podrat müqaviləsi, konsessiya, icarə müqaviləsi, təchizat müqaviləsi, hasilatın pay bölgüsü',
  'form.charter':
    'xartiya, xartiyalar, nizamnamə, nizamnamələr, tərəfdaşlıq xartiyası, əsasnamə, təsis aktı',
  'form.embassy':
    'səfirlik, səfirliklər, səfirlik binası, rezident səfirlik',
  'form.consulate-general':
    'baş konsulluq, baş konsulluqlar, baş konsulluq binası, baş konsulxana',
  'form.consulate':
    'konsulluq, konsulluqlar, konsulluq şöbəsi, konsulluq şöbə, konsulluq bölməsi, konsulxana, vitse-konsulluq',
  'form.honorary-consulate':
    'fəxri konsulluq, fəxri konsulluqlar, fəxri konsul, fəxri konsullar, fəxri baş konsulluq',
  'form.permanent-mission':
    'daimi nümayəndəlik, daimi nümayəndəliklər, daimi missiya, daimi təmsilçilik, daimi müşahidəçi missiyası, daimi nümayəndə heyəti',
  'form.liaison-office':
    'əlaqələndirmə bürosu, əlaqələndirmə büro, əlaqə bürosu, əlaqələndirmə ofisi, əlaqə ofisi, maraqlar bölməsi, təmsilçilik ofisi',
  'form.trade-office':
    'ticarət nümayəndəliyi, ticarət nümayəndəlik, ticarət evi, ticarət ofisi, ticarət missiyası, ticarət ofis, ticarət missiya, ticarət təmsilçiliyi',
  'form.cultural-centre':
    'mədəniyyət mərkəzi, mədəniyyət mərkəz, mədəniyyət mərkəzləri, mədəniyyət evi, mədəniyyət institutu, mədəniyyət nümayəndəliyi, mədəniyyət missiyası, mədəniyyət ocağı',
  'topic.energy': 'energetika, enerji sahəsi, energetika sahəsi, enerji təhlükəsizliyi',
  'topic.economy': 'iqtisadi əməkdaşlıq, iqtisadi sahə, iqtisadiyyat sahəsi',
  'topic.security': 'təhlükəsizlik sahəsi, təhlükəsizlik əməkdaşlığı',
  'topic.taxes': 'vergi məsələləri, vergidən yayınma, vergi əməkdaşlığı, vergi məlumatlarının mübadiləsi',
  'form.document': 'sənəd, sənədlər',
};
