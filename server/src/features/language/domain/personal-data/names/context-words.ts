/** Words in which a whole word is looked up; `~` stands for any ending of up to six letters. */
function words(list: string): RegExp {
  return new RegExp(`^(?:${list.trim().replaceAll('~', '\\p{L}{0,6}').split(/\s+/).join('|')})$`, 'u');
}

/** Kin, neighbours, titles, owners, witnesses: whoever comes next is a private person unless an office stands before. */
export const PRIVATE = words(`
  съсед~ комши~ леля лели лелята чичо чичото вуйчо вуйна стрина стринка баба бабата дядо дядото бай бати батко бате кака
  син сина синът синове дъщеря дъщерята дъщери щерка майка майката баща бащата брат брата братът сестра сестрата мъж мъжа мъжът жена жената
  съпруг съпруга съпругът съпругата снаха снахата зет зетя зетят внук внука внукът внучка внучката тъща тъст свекър свекърва братовчед~ племенни~
  наемател~ собствени~ хазя~ домоуправител~ управител~ свидетел~ приятел~ колега колегата колежка колежката шофьор~ водач~ роднина роднината
  семейство семейството фамилия сем стопан~ чистачка чистачката готвачка готвачката учител~ лекар~ фелдшер~ медицинска момче момчето момиче момичето
  дете детето подпис подписал подписала подател~ починал~ титуляр~ платец преводач~ треньор~ адвокат~ адв наследник~ пострадал~ ученик~
  г-н~ г-ж~ г-ц~ господин~ госпож~ гн гжа д-р доктор~ проф инж арх аз долуподписан~ казва казвам казват име името имена ветеринар~ пенсионер~
  прякор~ наричан~ викат клиент~ майстор~ продавач~ касиер~ инвалид~ жител~ съгражданин~ съселян~ кръстни~ хигиенист~ пощальон~ счетоводител~ акушер~ нотариус~ санитар~
  вдовица вдовицата годеник~ годениц~ близнак~ близнаци~ осиновен~ покойн~ човек човекът човека гражданин~ гражданк~ ловец~ овчар~
  neighbou?r~ husband wife son daughter mother father brother sister mr mrs ms miss dr landlord landlady owner tenant friend named called name
  komshi~ komsi~ sased~ sused~ gospodin gospoja gospozha g-n g-ja g-zha lelq lelia lelya chicho 4i4o baba dqdo dyado bai bay sin sina
  maika majka jena zhena maj mazh brat sestra dashterq dyshterq sobstvenik~ kazva kazvam ime
`);
export const CLOSING = words('уважение поздрав поздрави подпис благодаря regards sincerely faithfully подател име имена pozdravi uvajenie');
/** May stand between such a word and the name: „синът ми“, „собственик е“, „жена на име“. */
export const BETWEEN = words(
  'ми ти му й ѝ си ни ви им мой моя моят моята наш нашия нашият нашата е се са на с my is our the mi mu si se na отсреща горе долу отгоре отдолу',
);

export const POSSESSIVE = words('ми ти му й ѝ си ни ви им е се mi mu si');

/** Whoever decides something is named by the office; the name next to it is nobody's secret. */
export const OFFICE = words(`
  кмет кметът кмета кмете кметица кметицата кметове кметовете заместник~ зам секретар секретарят секретаря министър~ министр~ началник~ началничка~
  директор~ инспектор~ инсп архитект архитектът архитекта съветник~ съветничка~ съветници~ председател~ прокурор~ съдия съдията полицай~ полицая полицаят
  депутат~ президент~ премиер~ вицепремиер~ омбудсман~ експерт~ ръководител~ комисар~ юрисконсулт~ главен главния главният
  mayor deputy inspector councillor councilor minister director secretary chief prosecutor kmet kmeta kmetat kmetyt kmetica direktor~ inspektor~ nachalnik~
`);
export const TITLE = words('г-н~ г-ж~ г-ц~ господин~ госпож~ д-р инж арх проф mr mrs ms dr');
/** After a name and a comma, without an article: „Иван Петров, кмет на общината“; „Иван Петров, кметът не чува“ is something else. */
export const OFFICE_AFTER = words(`
  кмет кметица заместник-кмет зам секретар министър началник директор директорка инспектор архитект съветник съветничка председател прокурор
  съдия полицай депутат омбудсман експерт ръководител mayor inspector councillor director chief
`);
export const OFFICE_ADJECTIVE = words(
  'главен главна общински общинска бивш бивша настоящ старши младши областен районен народен deputy municipal former chief',
);
/** The name of an office goes on after these: „началник на отдел“, „експерт по екология“. */
export const LINK = words(
  'на по за към от в във и при отдел отдела дирекция дирекцията сектор община общината общински общинския общинската район с село града of the for',
);

/** What is named after people. */
export const NAMESAKE = words(`
  ул улица улицата улиците бул булевард булевардът булеварда пл площад площада площадът кв квартал квартала жк к ж комплекс комплекса
  оу су ну соу дг цдг одз пг пмг ег нч нпг пгт училище училището училища гимназия гимназията градина градината ясла яслата читалище читалището
  болница болницата мбал умбал сбал мц поликлиника стадион стадиона парк парка паметник паметника паметникът музей музея къща-музей църква църквата
  храм храма манастир манастира параклис фондация фондацията награда наградата библиотека библиотеката бюст барелеф университет
  университета летище летището гара гарата спирка спирката хижа хижата връх язовир местност местността св свети света светия
  хан цар княз кан капитан хаджи граф граф ген генерал поручик отец поп екзарх патриарх ет фирма фирмата дружество клуб клуба фк отбор
  театър театъра школа школата ulica ul bul uchilishte street school park square saint st
`);
/** „паметник на …“: of these the name is in the next words but one. */
export const NAMED_AFTER = words(
  'паметник паметника паметникът бюст бюста барелеф статуя статуята улица улицата площад площада училище училището',
);
/** Ranks and words between a street and the name it bears. */
export const NAMESAKE_LINK = words(
  'име името и д-р проф акад инж арх полк майор мичман сержант о н хаджи капитан ген дядо баба стефан христо васил братя петър',
);
export const COMPANY_AFTER =
  /^[“”"]? ?(?:[-–&] ?\d{0,4} ?)?(?:и син(?:ове)? )?[“”"]? ?(?:еоод|оод|ад|еад|ет|кд|сд|ltd|llc|груп|консулт)(?!\p{L})/u;

/** „Баба Марта“, „Дядо Коледа“. */
export const FIGURE = /^(?:баба марта|дядо (?:коледа|мраз|боже|господ)|света? (?:валентин|николай))$/;
/** A chairman of these decides nothing in public: „председателят на входа“. */
export const OWN_HOUSE = words('вход входа етажна етажната домсъвет домсъвета блок блока');
