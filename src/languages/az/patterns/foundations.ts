import type { PatternTable } from '../../pack.ts';

export const foundations: PatternTable = {
  'relations-established': [
    { id: 'az.relations-established.set-up', match: '<diplomatic> <relations> ..14 <establish>', without: '<anniversary> <sever> <restore>', weight: 0.9, example: 'Norveç ilə Çili arasında diplomatik münasibətlər 1919-cu ildə qurulub.', not: 'Tərəflər diplomatik münasibətlərin qurulmasının 20 illiyini qeyd etdilər.' },
    { id: 'az.relations-established.heading', match: '<diplomatic> <relations> ..5 ":" ..2 {date}', without: '<anniversary> <sever> <restore>', weight: 0.85, example: 'Çili ilə diplomatik münasibətlərin qurulması: 23 fevral 1993-cü il.' },
    { id: 'az.relations-established.plain', match: '<relations> ..12 "bərqərar"', without: '<anniversary> <restore>', weight: 0.7, example: 'İki ölkə arasında əlaqələr 1975-ci ildə bərqərar edilib.' },
    { id: 'az.relations-established.date-of', match: '<diplomatic> <relations> ..4 <setUp> ..3 {date}', without: '<anniversary>', weight: 0.7, example: 'Diplomatik münasibətlərin qurulması 5 may 1992-ci ilə təsadüf edir.' },
    { id: 'az.relations-established.kept', match: '<diplomatic> <relations> ..2 {date} ..2 "saxla"', without: '<anniversary> <sever> <restore>', weight: 0.75, example: 'Çili Norveçlə diplomatik münasibətləri 1919-cu ildən saxlayır.' },
    { id: 'az.relations-established.founded', match: '<relations> ..2 "əsası" ..4 "qoyul"', without: '<anniversary> <restore>', weight: 0.8, example: 'Norveç ilə Çili arasında dövlətlərarası münasibətlərin əsası 1919-cu ildə qoyulub.' },
    { id: 'az.relations-established.which', match: '<establish> ..1 <diplomatic> <relations>', affix: 'past participle relative', without: '<sever> <restore>', weight: 0.8, example: '1919-cu ildə qurulmuş diplomatik münasibətlər Norveç ilə Çilini yaxınlaşdırıb.' },
    { id: 'az.relations-established.dated', match: '<relations> ..3 {date} ..8 "qurul"', without: '<anniversary> <sever> <restore> <partnership>', weight: 0.66, example: 'Norveç ilə Çili arasında münasibətlər 1919-cu ildə müqavilə ilə qurulub.' },
    { id: 'az.relations-established.began', match: '<diplomatic> <relations> ..4 "başla"', without: '<anniversary> <sever> <restore>', weight: 0.8, example: 'Çili Norveçlə diplomatik münasibətlərə 1919-cu ildə başlayıb.' },
    { id: 'az.relations-established.none', match: '<diplomatic> <relations> ..2 "yoxdur"', modality: 'denied', weight: 0.8, example: 'Çili ilə Tonqa arasında diplomatik münasibətlər yoxdur.' },
    { id: 'az.relations-established.in', match: '<diplomatic> <inRelations>', with: '{date}', weight: 0.75, example: 'Çili ilə Norveç 1919-cu ildən diplomatik münasibətlərdədir.' },
  ],
  'relations-severed': [
    { id: 'az.relations-severed.halted', match: '<diplomatic> <relations> ..10 <sever>', without: '<merely> <civil> "şirkət" "şirkəti"', weight: 0.86, example: 'Kolumbiya Nikaraqua ilə diplomatik münasibətləri dayandırıb.' },
    { id: 'az.relations-severed.cut', match: '<relations> ..10 <cut>', without: '"ticarət" <merely> <civil> "şirkət" "şirkəti"', weight: 0.85, example: 'Kolumbiya Nikaraqua ilə diplomatik əlaqələri kəsib.' },
    { id: 'az.relations-severed.not-joined', match: '<relations> ..3 <sever> ..5 {state} ..3 "qoşul"', modality: 'denied', weight: 0.8, example: 'Peru və Çili Boliviya ilə əlaqələri kəsəndə Kolumbiya onlara qoşulmadı.' },
    { id: 'az.relations-severed.with', match: '{state} ..2 {state} ..1 <diplomatic>? <relations> ..4 <sever>', without: '<merely> <civil> "ticarət"', weight: 0.9, example: 'Kolumbiya Nikaraqua ilə diplomatik əlaqələri kəsərək Kubaya yaxınlaşdı.' },
  ],
  'relations-restored': [
    { id: 'az.relations-restored.resume', match: '<relations> ..12 <restore>', without: '<flight|route> <merely>', weight: 0.85, example: 'Mərakeş və İran diplomatik münasibətləri 1991-ci ildə bərpa ediblər.' },
    { id: 'az.relations-restored.restoring', match: '<restore> ..3 <relations>', without: '<flight|route> <merely>', affix: 'past participle', weight: 0.75, example: 'Bərpa edilmiş münasibətlər Mərakeşə İranla əməkdaşlıq imkanı verir.' },
    { id: 'az.relations-restored.with', match: '{state} ..2 {state} ..1 <diplomatic>? <relations> ..4 <restore>', without: '<flight|route> <merely>', weight: 0.88, example: 'Mərakeş İran ilə diplomatik münasibətləri 1991-ci ildə bərpa edib, Misir isə yox.' },
  ],
  recognition: [
    { id: 'az.recognition.independence', match: '<independence> ..12 <recognise>', without: '<borders> <wholeness> <known>', weight: 0.9, example: 'Danimarka Estoniyanın müstəqilliyini 1991-ci il avqustun 26-da tanıyıb.' },
    { id: 'az.recognition.state', match: '{state} ..10 <recognise>', without: '<culture> <independence> <borders> <known> <civil> "qarşıdır" "qarşıdırlar" "əleyhinədir"', weight: 0.65, example: 'İslandiya Litvanı tanıyan ilk ölkədir.' },
    { id: 'az.recognition.state-by', match: '{state|anaphor} ..1 {state} ..14 <recognise>', without: '<culture> <independence> <wholeness> <borders> <known> <civil> "qarşıdır" "qarşıdırlar" "əleyhinədir"', weight: 0.72, example: 'İslandiya Litvanı Danimarkadan əvvəl tanıyıb.' },
    { id: 'az.recognition.independence-by', match: '{actor} ..2 {actor} ..2 <independence> ..12 <recognise>', without: '<borders> <wholeness>', weight: 0.92, example: 'İslandiya Litvanın müstəqilliyini Danimarkadan əvvəl tanıyıb.' },
    { id: 'az.recognition.as-state', match: '<state> ..3 <recognise>', without: '<independence> <known>', weight: 0.7, example: 'İrlandiya Fələstini dövlət kimi tanıdı.' },
  ],
  statehood: [
    { id: 'az.statehood.gain', match: '<independence> ..12 <gainIndependence>', without: '<recognise> <anniversary>', weight: 0.85, example: 'Keniya 1963-cü ildə müstəqilliyini elan edib.' },
    { id: 'az.statehood.proclaimed', match: '<state> ..10 <proclaim>', without: '<anniversary> <condemn>', weight: 0.8, example: 'Türkiyə Respublikası 1923-cü ildə elan edilmişdir.' },
    { id: 'az.statehood.from', match: '{state} {state:topic} ..3 <independence> ..12 <gainIndependence>', without: '<recognise> <anniversary>', weight: 0.9, example: 'Keniya Böyük Britaniyadan müstəqilliyini 1963-cü ildə qazanıb.' },
    { id: 'az.statehood.independent-state', match: '"müstəqil" <state> "ol"', with: '{state} {date}', without: '<recognise> <anniversary>', weight: 0.8, example: 'Keniya 1963-cü ildə müstəqil dövlət oldu.' },
    { id: 'az.statehood.split', match: '{state} {state:topic} ..4 "ayrıl"', with: '{date}', weight: 0.75, example: 'Eritreya Efiopiyadan 1993-cü ildə ayrılıb.' },
    { id: 'az.statehood.appeared', match: '"müstəqil" <state> ..6 <appear>', with: '{state} {date}', without: '<recognise> <anniversary> <member>', weight: 0.76, example: 'Keniya 1963-cü ildə müstəqil dövlət kimi meydana gəlib.' },
  ],
  'mission-opened': [
    { id: 'az.mission-opened.verb', match: '<mission> ":"? ..14 <open>', without: '<culture> <instrument> <beside>', weight: 0.85, example: 'Braziliyanın Bakıdakı səfirliyi 2012-ci ildə açılıb.' },
    { id: 'az.mission-opened.gapped', match: '<mission> {date} ","', with: '<open>', weight: 0.8, example: 'Peruda Çilinin səfirliyi 1971-ci ildə, Çilidə Perunun səfirliyi isə 1974-cü ildə açılıb.' },
    { id: 'az.mission-opened.gapped-owner', match: '{date} ..1 {place|state} {state} ","', with: '<mission> <open>', weight: 0.7, example: '2004-cü ildən Limada Çilinin, 2008-ci ildən Santyaqoda Perunun səfirliyi açıqdır, onlar fəaliyyət göstərir.' },
    { id: 'az.mission-opened.place', match: '<opening> ..4 <mission>', weight: 0.7, example: 'Braziliyanın Tunisdə açdığı səfirlik genişlənir.' },
    { id: 'az.mission-opened.which', match: '<open> ..4 <mission>', affix: 'participle relative', without: '<beside>', weight: 0.72, example: 'Braziliyanın 2012-ci ildə Tunisdə açılan səfirliyi genişlənir.' },
    { id: 'az.mission-opened.exists', match: '<mission> ..2 <existence>', without: '<beside> <culture>', weight: 0.62, example: 'Tunisdə Braziliyanın səfirliyi hələ yoxdur.' },
  ],
  'mission-closed': [
    { id: 'az.mission-closed.suspended', match: '<mission> ..2 "fəaliyyət" ..10 <suspended>', weight: 0.86, example: 'Çilinin Perudakı səfirliyinin fəaliyyəti müvəqqəti dayandırılıb.' },
    { id: 'az.mission-closed.verb', match: '<mission> ..12 <close>', without: '<beside>', weight: 0.85, example: 'İspaniya Sanadakı səfirliyini 2015-ci ildə bağlayıb.' },
    { id: 'az.mission-closed.abolished', match: '<abolished>', with: '<mission>', without: '<visa> <relations>', affix: 'past present', notAffix: 'neg', modality: 'asserted', weight: 0.9, example: 'Çilinin Perudakı konsulluğu 2009-cu ildə ləğv edilib.' },
    { id: 'az.mission-closed.closed-which', match: '<close> ..2 <mission>', affix: 'participle past relative', without: '<beside>', weight: 0.75, example: 'Çilinin 2015-ci ildə Peruda bağladığı səfirlik boş qalır.' },
  ],
  'envoy-accredited': [
    { id: 'az.envoy-accredited.credentials', match: '<credentials> ..12 <submit>', weight: 0.9, example: 'Səfir Piter Haas etimadnaməsini Banqladeş Prezidentinə təqdim edib.' },
    { id: 'az.envoy-accredited.appointed', match: '<envoy> ..12 <appoint>', with: '{state|leader}', without: '<meetNoun> <home>', weight: 0.8, example: 'Paul Smit 2019-cu ildə Norveçin Peruda səfiri təyin edilib.' },
    { id: 'az.envoy-accredited.office', match: '{office|person} ..5 <appoint>', with: '<envoy>', without: '<home>', weight: 0.75, example: 'O, Yaponiyanın Liviyadakı səfiri vəzifəsinə təyin olunub.' },
    { id: 'az.envoy-accredited.serves', match: '<envoy> "vəzifəsini" ..4 "icra"', weight: 0.75, example: '2019-cu ildən Norveçin Perudakı səfiri vəzifəsini Paul Smit icra edir.' },
  ],
};
