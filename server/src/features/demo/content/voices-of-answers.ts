import { type DemoPromise, onSite } from './voice-script.js';

/** Of what four answers promise. All of it is fictional. */
export const promisedAnswers: readonly DemoPromise[] = [
  {
    ...{ of: { case: 'nomera-pishtane' }, department: 'ustroystvo-na-teritoriyata' },
    reports: [
      {
        ...{ daysAgo: 56, step: 'complete', text: 'И на шестнайсетте обитавани къщи в Пищане има номера.' },
        evidence: [onSite('nomera-pishtane', 'Списък на адресите с датата на поставяне')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 42, by: 'monitor3', step: 'complete', method: 'site_visit', confidence: 'high' },
        text: 'Обиколихме Пищане с кметския наместник. На шестнайсетте къщи има номера, които се четат от пътя. Петте табели за махалите също са на място.',
        evidence: [
          {
            caption: 'Табелата на разклона за двете махали',
            file: { kind: 'photo', name: 'pishtane-tabela.jpg' },
            place: 'Пищане, разклонът за махалите',
          },
        ],
      },
    ],
  },
  {
    ...{ of: { case: 'opashka-gishe' }, department: 'grazhdansko-obsluzhvane' },
    reports: [
      {
        ...{ daysAgo: 58, step: 'complete', text: 'Гишето работи без обедна почивка, а в сряда до 18:30 ч.' },
        evidence: [onSite('rabotno-vreme', 'Новото работно време')],
      },
    ],
    assessments: [],
  },
  {
    ...{ of: { case: 'biblioteka-chasove' }, department: 'obrazovanie-i-kultura' },
    reports: [
      {
        ...{ daysAgo: 118, step: 'complete', text: 'Библиотеката работи с новото време. Втората читалня има осем места.' },
        evidence: [onSite('biblioteka', 'Работното време на библиотеката')],
      },
    ],
    assessments: [],
  },
  {
    ...{ of: { case: 'cheshma-grobishta' }, department: 'blagoustroyavane' },
    reports: [
      {
        ...{ daysAgo: 26, step: 'limited', text: 'Тръбата е сменена. Пейките и контейнерите са поръчани.' },
        evidence: [onSite('grobishten-park', 'Протокол за сменената тръба')],
      },
      {
        ...{ daysAgo: 12, step: 'complete', text: 'Поставени са вторият кран, четирите пейки и двата контейнера.' },
        evidence: [onSite('grobishten-park/krai', 'Протокол за приемане')],
      },
    ],
    assessments: [
      {
        ...{ daysAgo: 20, by: 'monitor2', step: 'limited', method: 'site_visit', confidence: 'medium' },
        text: 'Отидохме в събота. Чешмата до портата тече. В средата на новата част няма втори кран, нито пейки и контейнери.',
        evidence: [onSite('grobishten-park', 'Протоколът, по който проверихме')],
      },
    ],
  },
];
