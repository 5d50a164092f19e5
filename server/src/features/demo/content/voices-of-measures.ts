import { type DemoPromise, onSite } from './voice-script.js';

/** Of measures of the plan that no council adopted. All of it is fictional. */
export const promisedMeasures: readonly DemoPromise[] = [
  {
    ...{ of: { measure: '1.1.2' }, department: 'blagoustroyavane' },
    reports: [
      {
        ...{ daysAgo: 160, step: 'limited', text: 'Готови са тротоарите на две от седемте улици. Продължаваме от площада към гарата.' },
        evidence: [onSite('trotoari/etap-1', 'Протокол за приемане на първия етап')],
      },
      {
        ...{ daysAgo: 60, step: 'complete', text: 'Седемте улици са приети. Бордюрите са понижени на всички кръстовища по списъка.' },
        evidence: [onSite('trotoari/etap-2', 'Протокол за приемане на втория етап')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 48, by: 'monitor2', step: 'limited', method: 'site_visit', confidence: 'high' },
        text: 'Минахме по седемте улици с инвалидна количка. На три от тях бордюрът е над пет сантиметра и количката не се качва. На ул. „Паисий“ плочките свършват пред аптеката.',
        evidence: [
          {
            caption: 'Улицата пред аптеката: плочките свършват, нататък е пръст',
            file: { kind: 'photo', name: 'trotoar-pred-aptekata.jpg' },
            place: 'ул. „Паисий“, пред аптеката, Сливница',
          },
        ],
        reply: {
          afterDays: 8,
          text: 'Приемаме бележката за бордюрите. Изпълнителят ще ги понижи в гаранционния срок, за своя сметка. Участъкът до аптеката е частен имот и не е в мярката.',
        },
      },
      {
        ...{ daysAgo: 30, by: 'monitor', step: 'substantial', method: 'documents', confidence: 'medium' },
        text: 'Прочетохме договора, актовете и плащанията. Платени са 91 на сто от количествата по договора и те са приети. Липсва акт за бордюрите на три кръстовища.',
        evidence: [onSite('dogovori/trotoari', 'Договорът с приложените актове и плащания')],
      },
    ],
  },
  {
    ...{ of: { measure: '1.1.3' }, department: 'blagoustroyavane' },
    reports: [
      {
        ...{ daysAgo: 150, step: 'complete', text: 'Осветлението е сменено във всички тринайсет населени места.' },
        evidence: [onSite('osvetlenie/protokoli', 'Протоколи за приемане по населени места')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 90, by: 'monitor3', step: 'substantial', method: 'interview', confidence: 'medium' },
        text: 'Попитахме по петима души във всяко село. В десет села казват, че свети навсякъде. В Бахалин и Повалиръж крайните махали още са със старите лампи.',
        evidence: [
          {
            caption: 'Отговорите на хората, по села, без имена',
            file: {
              kind: 'text',
              name: 'anketa-osvetlenie.txt',
              text: 'Село; свети навсякъде; не навсякъде\nБахалин; 1; 4\nПовалиръж; 2; 3\nРакита; 5; 0\n',
            },
          },
        ],
      },
    ],
  },
  {
    ...{ of: { measure: '1.2.1' }, department: 'blagoustroyavane' },
    reports: [
      {
        ...{ daysAgo: 82, step: 'substantial', text: 'Алеите, пейките и осветлението са готови. Остава чешмата до лятната сцена.' },
        evidence: [onSite('park', 'Снимки от парка по етапи')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 70, by: 'monitor2', step: 'substantial', method: 'site_visit', confidence: 'high' },
        text: 'Паркът се ползва и е чист. Преброихме 46 нови пейки и 31 лампи, колкото пише в проекта. Чешмата и тоалетната не са започнати.',
        evidence: [
          {
            caption: 'Главната алея с новите пейки и лампи',
            file: { kind: 'photo', name: 'gradski-park-aleya.jpg' },
            place: 'градският парк, главната алея, Сливница',
          },
        ],
      },
    ],
  },
  {
    ...{ of: { measure: '1.2.2' }, department: 'blagoustroyavane' },
    reports: [
      {
        ...{ daysAgo: 100, step: 'limited', text: 'Седем площадки са обезопасени. За останалите пет търсим изпълнител.' },
        evidence: [onSite('ploshtadki', 'Списък на площадките с датите на проверка')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 85, by: 'monitor3', step: 'not_started', method: 'data', confidence: 'medium' },
        text: 'Четирите площадки от началото и трите от доклада са ремонтирани по друга програма. По тази мярка в бюджета няма нито едно плащане до днес.',
        evidence: [onSite('byudzhet/otchet', 'Отчетът за капиталовите разходи, без ред за площадки')],
        reply: {
          afterDays: 6,
          text: 'Вярно е, че трите площадки са платени по друга програма. За децата източникът няма значение. Ще го пишем изрично в следващия отчет.',
        },
      },
    ],
  },
  {
    ...{ of: { measure: '2.1.1' }, department: 'obrazovanie-i-kultura' },
    reports: [
      {
        ...{
          daysAgo: 74,
          step: 'substantial',
          text: 'Две от трите детски градини са санирани. Третата е с издадено разрешение за строеж.',
        },
        evidence: [onSite('detski-gradini', 'Разрешението за строеж и двата акта за приемане')],
      },
    ],
    assessments: [],
  },
  {
    ...{ of: { measure: '2.2.2' }, department: 'sotsialni-deynosti' },
    reports: [
      {
        ...{ daysAgo: 66, step: 'substantial', text: 'Микробусът минава през единайсет села. Чакаме втори шофьор за Пищане.' },
        evidence: [onSite('transport-do-lekar', 'Разписание на микробуса')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 52, by: 'monitor3', step: 'complete', method: 'interview', confidence: 'high' },
        text: 'Доброволците ни пътуваха с микробуса от всяко село. От две седмици минава и през Пищане, във вторник и петък. Общината още не го е отчела.',
        evidence: [onSite('transport-do-lekar/novo', 'Новото разписание, с Пищане')],
      },
    ],
  },
  {
    ...{ of: { measure: '3.1.1' }, department: 'grazhdansko-obsluzhvane' },
    reports: [
      {
        ...{
          daysAgo: 40,
          step: 'substantial',
          text: 'По интернет се заявяват 64 на сто от услугите. Остават тези с подпис пред нотариус.',
        },
        evidence: [onSite('uslugi', 'Списък на услугите с начина на заявяване')],
      },
    ],
    assessments: [],
  },
  {
    ...{ of: { measure: '3.1.2' }, department: 'grazhdansko-obsluzhvane' },
    reports: [
      {
        ...{ daysAgo: 110, step: 'complete', text: 'Изнесените приемни работят по график във всички кметства.' },
        evidence: [onSite('priemni', 'График на приемните')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 63, by: 'monitor3', step: 'no_evidence', method: 'site_visit', confidence: 'high' },
        text: 'Търсихме на вратите на дванайсетте кметства, на сайта на общината и в дневниците за прием. Отидохме в шест кметства в обявения час и служител нямаше. Не намерихме нищо, което да показва, че приемните са работили.',
        evidence: [],
      },
    ],
  },
  {
    ...{ of: { measure: '3.2.1' }, department: 'obshtestveni-porachki' },
    reports: [
      {
        ...{ daysAgo: 140, step: 'complete', text: 'Регистърът е публичен и се обновява всяка седмица.' },
        evidence: [onSite('registar-dogovori', 'Регистърът на договорите')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 95, by: 'monitor', step: 'limited', method: 'data', confidence: 'high' },
        text: 'Сравнихме регистъра с плащанията за година. От 212 договора в него са 74. Анексите липсват изцяло, а файловете са сканирани и в тях не може да се търси.',
        evidence: [onSite('registar-dogovori/danni', 'Данните от регистъра, с които сравнихме')],
        reply: {
          afterDays: 7,
          text: 'В регистъра влизат договорите над 5 000 евро, затова са по-малко. За анексите сте прави. Ще ги добавим до два месеца.',
        },
      },
      {
        ...{ daysAgo: 35, by: 'monitor', step: 'substantial', method: 'data', confidence: 'high' },
        text: 'Повторихме сравнението. Анексите вече са в регистъра и договорите са 198 от 212. Сканираните файлове още не са заменени с такива, в които се търси.',
        evidence: [onSite('registar-dogovori/danni-2', 'Данните от регистъра при второто сравнение')],
      },
    ],
  },
  {
    ...{ of: { measure: '3.3.1' }, department: 'obshtinska-sobstvenost' },
    reports: [],
    assessments: [
      {
        ...{ daysAgo: 45, by: 'monitor', step: 'not_started', method: 'information_request', confidence: 'high' },
        text: 'Поискахме картата със заявление за достъп до обществена информация. Отговориха ни, че поръчката за нея още не е обявена, а срокът е минал.',
        evidence: [onSite('zdoi/karta-na-imotite', 'Отговорът на заявлението ни')],
      },
    ],
  },
  {
    ...{ of: { measure: '3.3.2' }, department: 'obshtinska-sobstvenost' },
    reports: [
      {
        ...{ daysAgo: 21, step: 'complete', text: 'Търговете се излъчват на живо на сайта и записите остават там.' },
        evidence: [onSite('targove/zapisi', 'Записи от търговете')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 4, by: 'monitor', step: 'substantial', method: 'documents', confidence: 'medium' },
        text: 'Изгледахме записите от последните дванайсет търга. Десет са пълни. На два звукът спира точно при наддаването и цената не се чува.',
        evidence: [onSite('targove/zapis-9', 'Записът, на който звукът спира')],
      },
    ],
  },
];
