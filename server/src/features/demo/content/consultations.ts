import type { DepartmentSlug } from './script.js';

export interface DemoProposal {
  /** Place of the article, from 1; null for the whole draft. */
  readonly article: number | null;
  readonly text: string;
  /** Stands beside the proposal. */
  readonly name?: string;
  /** What the moderator covers, as it stands in the text. */
  readonly covered?: { readonly text: string; readonly type: 'phone' | 'person' | 'address' };
  /** Why it is not published. */
  readonly refusedFor?: string;
  /** Null while nobody has read it. */
  readonly isWaiting?: boolean;
  readonly decision?: { readonly verdict: 'accepted' | 'partly' | 'not_accepted'; readonly reasons: string };
}

export interface DemoConsultation {
  readonly slug: string;
  readonly titleBg: string;
  readonly titleEn: string;
  readonly body: 'municipal_council' | 'mayor';
  readonly department: DepartmentSlug;
  readonly reasons: string;
  /** Days before the demo begins on which it was published, and opened. */
  readonly daysAgo: number;
  readonly articles: readonly (readonly [number: string, heading: string | null, text: string])[];
  readonly proposals: readonly DemoProposal[];
  /** Number of the act that was adopted in the end. */
  readonly actNumber?: string;
}

/** One that is over, with its table, one whose proposals are being decided, and one that takes proposals. All are fictional. */
export const consultations: readonly DemoConsultation[] = [
  {
    slug: 'naredba-tishina-2026',
    titleBg: 'Наредба за тишината в населените места (измислена)',
    titleEn: 'Ordinance on quiet in settlements (fictional)',
    ...{ body: 'municipal_council', department: 'blagoustroyavane', daysAgo: 75, actNumber: 'Решение № 87' },
    reasons:
      'Причини: оплакванията от нощен шум са с една трета повече от миналата година.\n' +
      'Цел: спокоен сън, без да се забранява летният живот на площада.\n' +
      'Средства: контролът се поема от досегашните служители, нови разходи няма.\n' +
      'Очаквани резултати: наполовина по-малко оплаквания за две години.\n' +
      'Правото на Европейския съюз: проектът е в съответствие с Директива 2002/49/ЕО.',
    articles: [
      [
        'чл. 1',
        'Глава първа. Общи положения',
        'Наредбата пази тишината в населените места на общината през нощта и в часовете за почивка.',
      ],
      ['чл. 2', null, '(1) Нощ е времето от 23 до 7 часа.\n(2) В събота и неделя почивка е и времето от 14 до 16 часа.'],
      ['чл. 3', 'Глава втора. Изключения', 'Чл. 2 не се прилага за традиционни празници, обявени от общината поне 14 дни по-рано.'],
      ['§ 1', 'Заключителна разпоредба', 'Наредбата влиза в сила един месец след обнародването ѝ.'],
    ],
    proposals: [
      {
        ...{ article: 2, name: 'Петя Стоева', text: 'Нощта да започва в 22 часа. Децата ми стават за училище в 6 и половина.' },
        decision: {
          verdict: 'partly',
          reasons: 'От неделя до четвъртък нощта започва в 22 часа. В петък и събота остава в 23 часа заради заведенията на площада.',
        },
      },
      {
        ...{ article: 2, text: 'Почивката от 14 до 16 часа да важи и в делнични дни, защото много хора работят на смени.' },
        decision: {
          verdict: 'not_accepted',
          reasons: 'В делничен ден строителните работи биха спрели за два часа. Забраната за нощен труд с машини ги ограничава достатъчно.',
        },
      },
      {
        ...{ article: 3, text: 'Обявлението за празник да се лепи и на входовете, не само на сайта. Питайте ме на 0888 123 456.' },
        covered: { text: '0888 123 456', type: 'phone' },
        decision: {
          verdict: 'accepted',
          reasons: 'В чл. 3 е добавено, че обявлението се поставя и на входовете на сградите в съседните улици.',
        },
      },
      { article: null, text: 'Всички в общината са крадци и тази наредба е за пред хората.', refusedFor: 'insult' },
      {
        ...{ article: null, text: 'Наредбата да се преведе на прост език и да се раздаде на заведенията.' },
        decision: { verdict: 'accepted', reasons: 'Приема се. Отделът ще подготви листовка от една страница до влизането в сила.' },
      },
    ],
  },
  {
    slug: 'pravila-obshtinski-imoti',
    titleBg: 'Правила за отдаване на общински имоти под наем (измислени)',
    titleEn: 'Rules on letting municipal property (fictional)',
    ...{ body: 'municipal_council', department: 'obshtinska-sobstvenost', daysAgo: 44 },
    reasons:
      'Причини: досега всеки наем се договаря отделно и хората не виждат защо цените са различни.\n' +
      'Цел: еднакви и публични условия за всички наематели.\n' +
      'Средства: нови разходи няма.\n' +
      'Очаквани резултати: поне трима кандидати за всеки имот.\n' +
      'Правото на Европейския съюз: проектът е в съответствие с правилата за държавните помощи.',
    articles: [
      ['чл. 1', null, 'Общински имот се отдава под наем само след търг, обявен на сайта поне 20 дни по-рано.'],
      ['чл. 2', null, 'Началната цена е пазарната, определена от независим оценител.'],
      ['чл. 3', null, 'Читалища и сдружения в обществена полза плащат половината от началната цена.'],
    ],
    proposals: [
      { article: 3, name: 'Радка Манолова', text: 'Читалищата в селата да не плащат нищо. Там и без това няма кой друг да наеме залата.' },
      { article: 1, text: 'Обявата да се лепи и в самото село, защото по-възрастните нямат интернет.' },
    ],
  },
  {
    slug: 'naredba-parkirane-2027',
    titleBg: 'Наредба за паркирането в центъра (измислена)',
    titleEn: 'Ordinance on parking in the centre (fictional)',
    ...{ body: 'municipal_council', department: 'blagoustroyavane', daysAgo: 11 },
    reasons:
      'Причини: в делничен ден 9 от 10 места в центъра са заети по цял ден от едни и същи коли.\n' +
      'Цел: всеки, който идва по работа, да намира място за половин час.\n' +
      'Средства: 18 000 евро за знаци и приложение, от бюджета на общината.\n' +
      'Очаквани резултати: поне едно свободно място на всяка улица.\n' +
      'Правото на Европейския съюз: няма изисквания, които да се въвеждат.',
    articles: [
      ['чл. 1', 'Глава първа. Общи положения', 'Наредбата урежда платеното паркиране по улиците на централната градска част.'],
      ['чл. 2', null, 'Първият половин час е безплатен. Всеки следващ час струва 0,60 евро.'],
      ['чл. 3', null, 'Живеещите в зоната получават един стикер на жилище срещу 30 евро на година.'],
      ['чл. 4', 'Глава втора. Облекчения', 'Хората с увреждания паркират безплатно на всички места в зоната.'],
      ['§ 1', 'Заключителна разпоредба', 'Наредбата влиза в сила от 1 април.'],
    ],
    proposals: [
      {
        ...{ article: 3, name: 'Димитър Илиев' },
        text: 'Стикерите да са два на жилище. В нашия блок повечето семейства имат две коли и няма къде другаде да ги оставят.',
      },
      { article: 2, text: 'Първият час да е безплатен. За половин час не може да се чака на гише и да се купи хляб.' },
      { article: 4, isWaiting: true, text: 'Безплатно да паркират и майки с бебета. Обадете ми се на 0899 765 432, ул. „Роза“ 5, ет. 2.' },
    ],
  },
];
