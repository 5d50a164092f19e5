import type { DepartmentSlug } from './script.js';

/** Unit, start with its day, target with its day: the direction follows from the two. */
export interface DemoIndicator {
  readonly name: string;
  readonly unit: string;
  readonly from: readonly [value: string, on: string];
  readonly to: readonly [value: string, on: string];
  /** What the department recorded: value, day, source. */
  readonly values: readonly (readonly [value: string, on: string, source: string])[];
}

export interface DemoMeasure {
  readonly code: string;
  readonly title: string;
  readonly department: DepartmentSlug;
  readonly due?: string;
  /** In leva: the plan is of 2021. */
  readonly budget?: string;
  readonly indicators?: readonly DemoIndicator[];
}

const YEARLY = 'Годишен доклад за изпълнението на плана';

/** Thirty measures of a plan that no council ever adopted. */
export const policyMeasures: readonly DemoMeasure[] = [
  { code: '1', title: 'Приоритет 1. Достъпни пътища, улици и пространства', department: 'ustroystvo-na-teritoriyata' },
  { code: '1.1', title: 'Пътища и улици', department: 'blagoustroyavane', budget: '4 850 000' },
  {
    ...{ code: '1.1.1', title: 'Ремонт на общинската пътна мрежа', department: 'blagoustroyavane', due: '30.11.2027', budget: '3 200 000' },
    indicators: [
      {
        ...{ name: 'Ремонтирани общински пътища', unit: 'км', from: ['0', '2021-01-01'], to: ['24', '2027-11-30'] },
        values: [
          ['3,2', '2022-12-31', YEARLY],
          ['7,5', '2023-12-31', YEARLY],
          ['8,1', '2024-12-31', YEARLY],
          ['11,4', '2025-12-31', YEARLY],
        ],
      },
    ],
  },
  { code: '1.1.2', title: 'Тротоари и понижени бордюри в града', department: 'blagoustroyavane', due: '30.09.2026', budget: '750 000' },
  {
    ...{ code: '1.1.3', title: 'Осветление на улиците в селата', department: 'blagoustroyavane', due: '31.12.2025', budget: '900 000' },
    indicators: [
      {
        ...{ name: 'Населени места с ново осветление', unit: 'бр.', from: ['2', '2021-01-01'], to: ['13', '2025-12-31'] },
        values: [
          ['6', '2023-12-31', YEARLY],
          ['9', '2024-12-31', YEARLY],
          ['13', '2025-12-31', 'Протоколи за приемане от отдел „Благоустрояване“'],
        ],
      },
    ],
  },
  { code: '1.2', title: 'Зелени и открити пространства', department: 'ustroystvo-na-teritoriyata', budget: '640 000' },
  { code: '1.2.1', title: 'Обновяване на градския парк', department: 'blagoustroyavane', due: '31.05.2026', budget: '420 000' },
  {
    ...{ code: '1.2.2', title: 'Детски площадки във всяко село', department: 'blagoustroyavane', due: '31.12.2026', budget: '220 000' },
    indicators: [
      {
        ...{ name: 'Села с обезопасена детска площадка', unit: 'бр.', from: ['4', '2021-01-01'], to: ['12', '2026-12-31'] },
        values: [
          ['5', '2023-12-31', YEARLY],
          ['7', '2025-12-31', YEARLY],
        ],
      },
    ],
  },
  {
    code: '1.3',
    title: 'Достъпна среда в сградите на общината',
    department: 'obshtinska-sobstvenost',
    due: '31.12.2027',
    budget: '310 000',
  },
  { code: '1.3.1', title: 'Рампи и асансьори', department: 'obshtinska-sobstvenost', due: '31.12.2027', budget: '250 000' },
  { code: '1.3.2', title: 'Табели с брайл и контрастни знаци', department: 'obshtinska-sobstvenost', due: '30.06.2027', budget: '60 000' },
  { code: '2', title: 'Приоритет 2. Грижа за хората', department: 'sotsialni-deynosti' },
  { code: '2.1', title: 'Образование и култура', department: 'obrazovanie-i-kultura', budget: '2 100 000' },
  { code: '2.1.1', title: 'Саниране на детските градини', department: 'obrazovanie-i-kultura', due: '31.08.2026', budget: '1 400 000' },
  {
    ...{ code: '2.1.2', title: 'Всяко дете в детска градина', department: 'obrazovanie-i-kultura', due: '15.09.2027', budget: '300 000' },
    indicators: [
      {
        ...{ name: 'Деца, които чакат за място', unit: 'деца', from: ['46', '2021-09-15'], to: ['0', '2027-09-15'] },
        values: [
          ['41', '2023-09-15', 'Системата за прием в детските градини'],
          ['29', '2024-09-15', 'Системата за прием в детските градини'],
          ['12', '2025-09-15', 'Системата за прием в детските градини'],
        ],
      },
    ],
  },
  { code: '2.1.3', title: 'Обновени читалища', department: 'obrazovanie-i-kultura', due: '31.12.2027', budget: '400 000' },
  { code: '2.2', title: 'Социални услуги', department: 'sotsialni-deynosti', budget: '1 180 000' },
  {
    ...{
      code: '2.2.1',
      title: 'Патронажна грижа за възрастни хора',
      department: 'sotsialni-deynosti',
      due: '31.12.2027',
      budget: '980 000',
    },
    indicators: [
      {
        ...{ name: 'Обслужвани хора', unit: 'души', from: ['60', '2021-01-01'], to: ['150', '2027-12-31'] },
        values: [
          ['84', '2022-12-31', YEARLY],
          ['118', '2024-12-31', YEARLY],
        ],
      },
    ],
  },
  { code: '2.2.2', title: 'Транспорт до лекар от селата', department: 'sotsialni-deynosti', due: '31.12.2026', budget: '200 000' },
  { code: '3', title: 'Приоритет 3. Открита община', department: 'sekretar' },
  { code: '3.1', title: 'Услуги без опашки', department: 'grazhdansko-obsluzhvane', budget: '260 000' },
  {
    ...{ code: '3.1.1', title: 'Услуги по интернет', department: 'grazhdansko-obsluzhvane', due: '31.12.2026', budget: '180 000' },
    indicators: [
      {
        ...{ name: 'Услуги, които се заявяват по интернет', unit: '%', from: ['8', '2021-01-01'], to: ['75', '2026-12-31'] },
        values: [
          ['22,5', '2022-12-31', 'Регистър на услугите'],
          ['48', '2024-12-31', 'Регистър на услугите'],
          ['61,5', '2025-12-31', 'Регистър на услугите'],
        ],
      },
      {
        ...{ name: 'Средно чакане на гише', unit: 'минути', from: ['27', '2021-03-31'], to: ['10', '2026-12-31'] },
        values: [
          ['19', '2024-12-31', 'Системата за опашки'],
          ['9,5', '2025-12-31', 'Системата за опашки'],
        ],
      },
    ],
  },
  { code: '3.1.2', title: 'Изнесени приемни в селата', department: 'grazhdansko-obsluzhvane', due: '31.03.2026', budget: '80 000' },
  { code: '3.2', title: 'Почтеност и прозрачност', department: 'sekretar', budget: '90 000' },
  { code: '3.2.1', title: 'Публичен регистър на договорите', department: 'obshtestveni-porachki', due: '30.06.2024', budget: '40 000' },
  {
    ...{ code: '3.2.2', title: 'Отговори на сигнали в срок', department: 'sekretar', due: '31.12.2027', budget: '50 000' },
    indicators: [{ name: 'Сигнали с отговор в срок', unit: '%', from: ['71', '2021-12-31'], to: ['95', '2027-12-31'], values: [] }],
  },
  { code: '3.2.3', title: 'Бюджет, обяснен на ясен език', department: 'finansi-i-byudzhet', due: '31.12.2026' },
  { code: '3.3', title: 'Управление на имотите', department: 'obshtinska-sobstvenost' },
  { code: '3.3.1', title: 'Карта на общинските имоти', department: 'obshtinska-sobstvenost', due: '31.12.2025', budget: '120 000' },
  { code: '3.3.2', title: 'Публични търгове на живо', department: 'obshtinska-sobstvenost', due: '30.06.2026', budget: '15 000' },
];

/** One value turned out wrong: which, and what took its place. */
export const policyCorrection = {
  indicator: 'Ремонтирани общински пътища',
  on: '2024-12-31',
  value: '9,8',
  reason: 'В първото число не е включен пътят, приет през декември.',
} as const;
