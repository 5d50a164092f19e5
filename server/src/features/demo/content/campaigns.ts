import type { Confidence, Method } from '../../assessments/index.js';
import type { steps } from '../../commitments/index.js';
import type { MonitorName } from './script.js';

export interface DemoReading {
  readonly by: MonitorName;
  readonly step: steps.AssessedStep;
  readonly method: Method;
  readonly confidence: Confidence;
  readonly text: string;
}

export interface DemoPoint {
  /** Code of a measure of the plan. */
  readonly measure: string;
  /** In the order in which they came. */
  readonly readings: readonly DemoReading[];
  readonly settled?: { readonly step: steps.AssessedStep; readonly reason: string };
  /** Whether the outcome became an assessment, with a link as its evidence. */
  readonly published?: { readonly text: string; readonly url: string; readonly caption: string };
}

export interface DemoCampaign {
  readonly title: string;
  readonly purpose: string;
  readonly by: MonitorName;
  /** Days before the demo begins: first and last day; a last day that is below zero has yet to come. */
  readonly startsAgo: number;
  readonly endsAgo: number;
  readonly isConcluded: boolean;
  readonly points: readonly DemoPoint[];
}

const one = (step: steps.AssessedStep, method: Method, text: string): DemoReading => ({
  ...{ by: 'monitor', step, method, confidence: 'high', text },
});
const other = (step: steps.AssessedStep, method: Method, text: string): DemoReading => ({
  ...{ by: 'monitor4', step, method, confidence: 'medium', text },
});

/** Two campaigns of the same organisation: one that is over, with what its two readers found, and one that goes on. All of it is fictional. */
export const campaigns: readonly DemoCampaign[] = [
  {
    title: 'Дванайсет мерки от плана, прочетени от двама',
    purpose:
      'Избрахме дванайсет мерки, за които общината отчита напредък или срокът е минал. Всяка мярка четат двама души поотделно. Единият не знае какво е писал другият. Така се вижда не само какво намираме, но и доколко сме единодушни.',
    ...{ by: 'monitor', startsAgo: 60, endsAgo: 25, isConcluded: true },
    points: [
      {
        measure: '1.1.2',
        readings: [
          one(
            'substantial',
            'documents',
            'Прочетохме актовете и плащанията. Приети и платени са девет десети от количествата по договора.',
          ),
          other('limited', 'site_visit', 'Обиколих седемте улици. На три от тях бордюрът пред пешеходната пътека още е висок.'),
        ],
        settled: {
          step: 'substantial',
          reason: 'Високите бордюри са на три кръстовища от двайсет и едно. Тротоарите ги има на всичките седем улици.',
        },
      },
      {
        measure: '1.1.3',
        readings: [
          one(
            'substantial',
            'data',
            'Сравнихме броя на лампите по протоколите със списъка на улиците. В две села липсват крайните махали.',
          ),
          other('substantial', 'interview', 'Обадих се в тринайсетте населени места. В единайсет казват, че свети навсякъде, в две не.'),
        ],
      },
      {
        measure: '1.2.1',
        readings: [
          one('substantial', 'documents', 'Договорът за парка е изпълнен без осветлението на източната алея. За него има нова поръчка.'),
          other('substantial', 'site_visit', 'Минах през целия парк. Алеите, пейките и чешмата са нови, източната алея още е тъмна.'),
        ],
      },
      {
        measure: '1.2.2',
        readings: [
          one('limited', 'documents', 'Намерихме актове за приемане на площадки в четири от дванайсетте села. За останалите няма поръчка.'),
          other('limited', 'site_visit', 'Видях площадки в четири села. В другите осем на мястото им има само поляна или нищо.'),
        ],
      },
      {
        measure: '1.3.1',
        readings: [
          one(
            'not_started',
            'information_request',
            'По закона за достъп до информация ни отговориха, че проектът за рампите още не е възложен.',
          ),
          other('no_evidence', 'documents', 'Търсих в профила на купувача, в бюджета и в решенията на съвета. Не намерих нищо за рампите.'),
        ],
        settled: {
          step: 'not_started',
          reason: 'Отговорът по закона за достъп до информация казва изрично, че още не е започнато.',
        },
      },
      {
        measure: '2.1.1',
        readings: [
          one(
            'limited',
            'documents',
            'От трите градини по мярката договор за саниране има за една. Работата по нея е приета през пролетта.',
          ),
          other('limited', 'site_visit', 'Отидох до трите градини. Едната е санирана и боядисана, по другите две няма скеле и работници.'),
        ],
      },
      {
        measure: '2.2.2',
        readings: [
          one('complete', 'documents', 'Видяхме договора с превозвача и разписанието. Бусът минава през всички села по мярката.'),
          other('complete', 'interview', 'Говорих с хора от пет села. Всички са пътували с буса до лекар поне веднъж тази година.'),
        ],
      },
      {
        measure: '3.1.1',
        readings: [
          one('limited', 'data', 'От трийсет услуги в списъка по интернет се заявяват единайсет. Плаща се само за четири от тях.'),
          other('substantial', 'data', 'Опитах да заявя всички услуги от списъка. Седемнайсет стигнаха до потвърждение с номер.'),
        ],
      },
      {
        measure: '3.1.2',
        readings: [
          one('no_evidence', 'documents', 'Търсихме график, заповед и съобщение за приемните. На страницата на общината няма нито едно.'),
          other('no_evidence', 'site_visit', 'В три села попитах в кметството за деня на приемната. Никъде не знаят да е имало такава.'),
        ],
      },
      {
        measure: '3.2.1',
        readings: [
          one('substantial', 'data', 'В регистъра има почти всички договори за последната година. Липсват анексите към седем от тях.'),
          other('substantial', 'data', 'Проверих трийсет случайни договора от профила на купувача. Двайсет и осем са в регистъра.'),
        ],
      },
      {
        measure: '3.3.1',
        readings: [
          one(
            'not_started',
            'information_request',
            'Отговориха ни, че картата чака нова поръчка. Предишната е прекратена без избран изпълнител.',
          ),
          other('not_started', 'documents', 'В профила на купувача поръчката за картата е прекратена. Нова няма до деня на проверката.'),
        ],
        published: {
          text: 'Двама души провериха поотделно. Поръчката за картата е прекратена, нова още няма, а отговорът на общината казва същото.',
          ...{ url: 'https://slivnitsa.example/porachki/karta', caption: 'Решението, с което поръчката е прекратена' },
        },
      },
      {
        measure: '3.3.2',
        readings: [
          one('substantial', 'documents', 'Гледахме записите на осем търга. Всеки от тях е излъчен, но два са свалени след месец.'),
        ],
      },
    ],
  },
  {
    title: 'Какво има на място преди зимата',
    purpose:
      'Преди първия сняг обикаляме мерките, които личат отвън: улици, осветление, рампи, площадки и транспорт. Всяка четат двама души поотделно. Резултатът ще е тук, когато кампанията свърши.',
    ...{ by: 'monitor', startsAgo: 9, endsAgo: -40, isConcluded: false },
    points: [
      {
        measure: '1.1.2',
        readings: [
          one('substantial', 'site_visit', 'Минахме отново по седемте улици. Бордюрите са понижени на още едно кръстовище, остават две.'),
          other('substantial', 'site_visit', 'Обиколих улиците след дъжда. Водата се оттича, два бордюра пред пътеките още са високи.'),
        ],
      },
      {
        measure: '1.1.3',
        readings: [one('limited', 'site_visit', 'Минахме вечерта през четири села. В две от тях крайните улици са тъмни след десет часа.')],
      },
      { measure: '1.2.1', readings: [] },
      { measure: '1.2.2', readings: [] },
      { measure: '1.3.1', readings: [] },
      { measure: '2.2.2', readings: [] },
    ],
  },
];
