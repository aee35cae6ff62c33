import type { Lexicon } from '../../pack.ts';

/** Small words: joins, negation, hope, plan, saying. `e:noun` is a verb made with et, edil, olun. */
export const grammar: Lexicon = {
  and: 'və, həmçinin, habelə, eləcə də, ilə yanaşı, ilə birlikdə, birlikdə, o cümlədən, yaxud, bir də',
  in: 'paytaxtı, paytaxt',
  // On such an occasion things are said and agreed.
  occasion: 'görüş, görüşü, görüşləri, danışıq, danışıqlar, telefon danışığı, sammit, zirvə görüşü, iclas, toplantı, bəyanat, birgə bəyanat, bəyannamə, birgə bəyannamə, kommünike, mətbuat konfransı, brifinq, çıxış, nitq, müsahibə, məktub, səfər, səfəri, açıqlama, məsləhətləşmələr',
  passing: 'məsələn, misal üçün, o cümlədən digər',
  'between.behind': 'arasında, arasındakı, arasındaki, aralarında',
  clause: 'lakin, amma, ancaq, halbuki, bundan əlavə, bununla yanaşı, belə ki, çünki, hərçənd',
  'during.visit':
    'səfər zamanı, səfər çərçivəsində, səfərin gedişində, səfərin sonunda, səfərin yekununda, səfərin yekunları, səfər müddətində, səfər əsnasında, səfərdə, səfərin nəticəsi',
  'during.commission-session':
    'iclas zamanı, iclasda, iclasın sonunda, iclasın yekununda, iclasın yekunları, iclas çərçivəsində, iclasın gedişində, komissiyanın iclasında, iclasdan sonra',
  'during.meeting':
    'görüş zamanı, görüşdə, görüşün sonunda, görüşün yekununda, görüş çərçivəsində, görüşün gedişində, danışıqlar zamanı, danışıqlarda, danışıqların yekununda, danışıqların sonunda, söhbət zamanı, söhbətdə, görüşdən sonra, danışıqlardan sonra',
  during: 'bu münasibətlə, həmin gün, mərasimdə, mərasim zamanı, tədbirdə, tədbir çərçivəsində, bu çərçivədə',
  begins: 'başla, başlan, başlanmış, başlayan, başlamış, gəl, gəlmiş, etibarən',
  // What is told with these happened before the news.
  afterwards: 'daha sonra, bundan sonra, ondan sonra, sonradan',
  'comparedWith.behind': 'nisbətən, müqayisədə, nisbətdə, ilə müqayisədə',
  accreditedIn: 'akkreditə olunmuş',
  both: 'həm',
  earlier: 'bu yaxınlarda, yaxınlarda, əvvəllər, əvvəl, daha əvvəl, son dəfə, keçmişdə, ötən, keçən, indiyədək, indiyə qədər, bu günədək, bundan əvvəl',
  ends: 'başa çatır, başa çatdı, başa çatıb, bitir, bitdi, yekunlaşır, yekunlaşdı, yekunlaşıb, sona çatır, sona çatdı, sona çatıb, sona çatacaq',
  // Forms that go on with what somebody says or does; who does is who did so before.
  'goes-on':
    'bildirərək, vurğulayaraq, qeyd edərək, əlavə edərək, ifadə edərək, xatırladaraq, söyləyərək, deyərək, təsdiqləyərək, çağıraraq, qınayaraq, alqışlayaraq, pisləyərək',
  // Whoever stands before these only joins in.
  'with.behind': 'ilə, ilə birgə, ilə birlikdə, ilə yanaşı, müşayiəti ilə',
  say:
    'de, bildir, qeyd et, vurğula, vurğulan, söylə, söylən, əlavə et, açıqla, bəyan et, ifadə et, təsdiqlə, təsdiq et, xatırlat, xatırla, diqqətə çatdır, nəzərə çatdır, məlumat ver, xəbər ver, məlumat yay, iddia et, hesab et, sözlərinə görə, sözlərinə əsasən, fikrincə, yaz, elan et, çağır, günahlandır, ittiham et, vəd et, təkzib et, xəbərdarlıq et, yüksək qiymətləndir, izah et, dilə gətir, təəssüf et, məmnunluğunu, narahatlığını, istinadən, şərh et, bildiril, qeyd edil, qeyd olun, toxun',
  // Whoever says it in these words does it by saying so, on that day.
  announce: 'elan et, bəyan et, qərara al, qərar ver',
  not: 'heç vaxt, heç zaman, heç də',
  deny: 'deyil, deyildir, deyildi, yoxdur, yox idi, yoxdu, təkzib et, təkzib edil, təkzib olun, həqiqətə uyğun deyil, əsassızdır, yalandır, imtina et, rədd et, rədd edil',
  hope: 'ümid et, ümid bəslə, ümid bəslənil, ümid edil, ümidvar, ümidini, ümidində, arzu et, arzula, arzusunda, arzusunu, istəyir, istəyirik, istərdik, istəyində, maraqlıdır, həvəslə gözlə, səbirsizliklə gözlə, inşallah, kaş, arzusundadır, arzusunu ifadə et, arzu edir, inamını, əmindir, istəyini, istəyindədir, istəyirlər, istərdi, istəyirəm, arzu olunur, istədiyini, istədiklərini, arzuladığını, arzuladıqlarını, maraqlı olduğunu',
  meantFor:
    'planlaşdırılmış, planlaşdırılan, nəzərdə tutulmuş, nəzərdə tutulan, təyin edilmiş, təyin olunmuş, planlaşdırılmışdı, nəzərdə tutulmuşdu, nəzərdə tutulurdu, planlaşdırılırdı',
  'called.relations-established':
    'münasibətlərin əsası, münasibətlərin təməli, əlaqələrin əsası, əlaqələrin təməli, münasibətlərimizin əsası, münasibətlərimizin təməli, əlaqələrimizin əsası, əlaqələrimizin təməli, bu münasibətlərin əsası, bu münasibətlərin təməli',
  plan:
    'planlaşdır, planlaşdırıl, nəzərdə tut, nəzərdə tutul, gözlənilən, gözlənilir, gözləyirik, gözləyir, gözləyirəm, hazırdır, hazırdırlar, hazırıq, niyyətində, niyyəti, qərara al, qərara alın, qərarlaşdırıl, planı var, planları var, plan qur, planlar qur, planlarında, planındadır, planlarındadır, qarşıdan gələn, qarşıdakı, gələn il, gələn ay, gələn həftə, vəd edil, vəd et, danışıqlar aparıl, danışıqlar gedir, razılıq mərhələsində, hazırlıq görül, tezliklə, yaxın vaxtlarda, yaxın günlərdə, hədəf, hədəflə, hədəflən, əzmində, hazırlığı, hazırlıqlar gedir, hazırlıq gedir, nəzərdə tutulduğunu, gündəlikdədir, gələcəkdə, növbəti ildə, qərar qəbul et, qərar qəbul edil, üzrədir, üzrədirlər, ərəfəsindədir, astanasındadır, göstəriş ver, tapşırıq ver, tapşırıb, göstəriş verib, gözlənilirdi, gözlənildiyini, gözlənildiyi, gözlənilməkdədir, gözlənilməkdə, fikrindədir, fikrindədirlər, niyyətindədir, niyyətindədirlər, hazırlanır, hazırlanmaqdadır, hazırlaşır, hazırlaşırlar, hazırlaşırıq, hazırlaşmaqdadır, hazırlaşıb, hazırlaşıblar, hazırlaşırdı',
  // What was said stands behind these: who is named there did not say it.
  that: 'ki',
  // They head what is said on a day.
  statementTitle: 'birgə bəyanat, birgə bəyanatı, birgə bəyannamə, birgə bəyannaməsi, birgə kommünike, kommünike, bəyanatı, bəyannamə',
  remarks: 'çıxışı, nitqi, mətbuat konfransı, mətbuata açıqlaması, mətbuata bəyanatla çıxışı',
  // What states say to each other's wars.
  // Whom these blame stands beside them.
  blamed: 'pislə, qına, pislən, qınan, tənqid et, ittiham et, günahlandır',
  truce: 'atəşkəs, atəşkəsə, iki dövlətli həll',
  // These act for the state whose adjective or genitive stands beside them.
  body: 'hökuməti, parlamenti, xarici işlər nazirliyi, nazirliyi, prezidentliyi, səfirliyi, rəsmiləri, hakimiyyəti, nümayəndə heyəti, diplomatiyası, XİN, tərəfi, hökumət, nümayəndəliyi, rəhbərliyi',
  // These speak to other states alone: what they say is never of home.
  diplomacy: 'XİN, xarici işlər nazirliyi, Xarici İşlər Nazirliyi, dövlət departamenti',
  // Their state is where they appear, and speaks not through them.
  press: 'qəzeti, qəzet, qəzetinə, jurnalı, telekanalı, telekanalına, televiziyası, radiosu, agentliyi, agentliyinə, saytı, mətbuatı, KİV, jurnalistləri, nəşri',
  party: 'partiya, partiyası, partiyasının, həmkarlar ittifaqı',
  // Whoever these are, no state speaks through them.
  partisan:
    'partiya, partiyası, partiyalar, müxalifət, müxalifətçi, deputat, deputatlar, namizəd, fəal, fəallar, etirazçı, etirazçılar, nümayişçi, nümayişçilər, hərəkat, hərəkatı, həmkarlar ittifaqı, vəkil',
  // Nor through these, who comment.
  commentator: 'ekspert, politoloq, analitik, professor',
  // What both sides own.
  // What somebody is thanked for stands behind these.
  thank: 'təşəkkür, minnətdarlıq, minnətdarlığını, minnətdardır',
  theirs: 'onların hər ikisi, tərəflərin',
  // Named after where it was concluded.
  namedAfter: 'Konvensiyası, Protokolu, Sazişi, Bəyannaməsi, Konfransı, Müqaviləsi, prosesi, Xartiyası, Kommünikesi, Aktı, formatı',
  // Where these lie is spoken of, and is no party by that.
  affair: 'dağılması, dağılmasına, dağılmasının, dağılmasından, süqutu, parçalanması, böhran, böhranı, münaqişə, münaqişəsi, müharibə, müharibəsi, vəziyyət, vəziyyəti, məsələ, məsələsi, nizamlama, nizamlanması, hadisələr, hadisələri, sülh prosesi, siyasi proses, atəşkəs, qarşıdurma, qarşıdurması, döyüşlər',
  since: 'bəri',
  provided: 'əgər, şərtilə, təqdirdə, sonra',
  // Said of what went before: it is not so.
  rebuttal:
    'bu yalandır, yalandır, yalan xəbərdir, uydurmadır, həqiqətə uyğun deyil, doğru deyil, bu doğru deyil, əsassızdır, heç bir əsası yoxdur, həqiqəti əks etdirmir, gerçəyi əks etdirmir, iftiradır, böhtandır, feyk xəbərdir',
  unreal: 'olsaydı, etsəydi, edilsəydi, imzalansaydı, keçirilsəydi, olunsaydı, açılsaydı, gəlsəydi, əgər, şayəd',
  // Said of what was to be, anywhere behind it.
  calledOff: 'təxirə sal, təxirə salın, ləğv ol, ləğv olun, ləğv edil, baş tutma, baş tutmadı, baş tutmayıb, alınmadı, təxirə düş, təxirə düşüb, baş tutmamışdır, baş tutmur, baş tutmayacaq, alınmayıb',
  unrealised: 'baş tutmadı, baş tutmayıb, baş tutmamışdır, reallaşmadı, reallaşmayıb, təxirə sal, təxirə salın, ləğv edildiyi üçün, yarımçıq qal',
  again: 'yenidən, təkrar, bir daha, yenə',
  // Home affairs: whoever meets, backs or blames these does not act toward another state.
  domestic:
    'kabinet üzvləri, deputatlar, sakinlər, seçicilər, seçicilərlə, seçki, parlament seçkiləri, prezident seçkiləri, koalisiya danışıqları, partiya, müxalifət, müxalifət lideri, qanun layihəsi, pensiya, büdcə, islahat, namizəd, nümayişçi, həmkarlar ittifaqı, referendum, senator, konqresmen, qubernator, məhkəmə, polis, tələbələr',
  // Verbs that carry the tense and the negation of a clause.
  verb: 'et, ol, edil, olun, ver, veril, al, alın, gəl, get, tut, tutul, baş tut, baş ver, çat, keç, qal, göstər, göstəril, çıx, qoy, qoyul, gətir, çalış, reallaş, gerçəkləş, işlə, yarat, başla, başlan, apar, aparıl, keçir, keçiril, imzala, imzalan, açıl, qoşul, bil',
  // They open a clause that only describes what stands before its comma.
  relative: 'hansı ki, hansı, hansılar, hansının, hansıların, hansında, hansından',
  thus: 'beləliklə, bununla, nəticədə, bununla da',
  // What is told of these is sport, art, crime or private life: no state acts in it.
  civil: 'klub, klubu, komanda, komandası, yığma, yığması, milli komanda, futbolçu, futbol, idmançı, atlet, qaçışçı, güləşçi, boksçu, şahmatçı, məşqçi, hakim, baş məşqçi, oyunçu, turnir, çempionat, olimpiada, yarış, oyunlar, matç, aktyor, aktrisa, müğənni, rejissor, bəstəkar, yazıçı, jurnalist, bloger, muzey, sakin, sakinlər, könüllü, könüllülər, əməliyyat polisi, şübhəli, müqəssir, xəstə, həyat yoldaşı, filmin, rəssam, portret',
  // What is recognised of these is a paper or somebody known.
  known: 'diplom, diplomlar, attestat, sertifikat, lisenziya, brend, mətbəx, yaxşı tanı, yaxından tanı, hamı, məhsul, imza, sürücülük vəsiqəsi, müqəssir, şübhəli, dadından, səsindən, üzündən, tanınmış diplomat, tanınmış alim, tanınmış jurnalist, tanınmış ictimai, tanınmış siyasətçi, tanınmış yazıçı, tanınmış rəssam, tanınmış iş, miqyasda tanınan, səviyyədə tanınan, miqyasda tanınmış, səviyyədə tanınmış, yaxşı tanınan',
  // Where something stands is told by these.
  beside: 'yerləşdiyi, yerləşən, qarşısında, qarşısındakı, ətrafında, ətrafındakı, yaxınlığında, yaxınlığındakı, küçə, meydan, önündə, önündəki',
  // What a state does for itself.
  home: 'dövlət yardımı, sosial yardım, müavinət, aztəminatlı, pensiyaçı, fermer, fermerlər, araşdırmaq üçün, istintaq, təhqiqat, seçki, baş prokuror, prokuror, qubernator, rektor, mer',
};
