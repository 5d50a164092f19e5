import type { DemoOffice, DepartmentSlug, MonitorName, StaffName } from './script.js';

export interface DemoAccount {
  readonly email: `${StaffName}@zaedno.example`;
  readonly name: string;
  readonly role: 'moderator' | 'official' | 'administrator' | 'monitor' | 'appeals';
  readonly department: DepartmentSlug | null;
  readonly office: DemoOffice | null;
  /** Shown under an answer in place of the person's name. */
  readonly officeTitle: string;
  readonly language: 'bg' | 'en';
}

function official(
  localPart: StaffName,
  department: DepartmentSlug,
  name: string,
  officeTitle: string,
  office: DemoOffice = officeTitle.startsWith('началник на отдел') ? 'head_of_department' : 'employee',
): DemoAccount {
  return {
    email: `${localPart}@zaedno.example`,
    name,
    role: 'official',
    department,
    office,
    officeTitle,
    language: 'bg',
  };
}

function monitor(localPart: MonitorName, name: string, officeTitle: string): DemoAccount {
  return { email: `${localPart}@zaedno.example`, name, role: 'monitor', department: null, office: null, officeTitle, language: 'bg' };
}

/** Fictional people. The spatial-planning department has two officials, so that one may step aside. */
export const accounts: readonly DemoAccount[] = [
  {
    email: 'admin@zaedno.example',
    name: 'Мария Андонова',
    role: 'administrator',
    department: null,
    office: null,
    officeTitle: 'системен администратор',
    language: 'bg',
  },
  {
    email: 'moderator@zaedno.example',
    name: 'Десислава Вълева',
    role: 'moderator',
    department: null,
    office: null,
    officeTitle: 'главен експерт „Връзки с гражданите“',
    language: 'bg',
  },
  {
    email: 'moderator2@zaedno.example',
    name: 'Красимир Тонев',
    role: 'moderator',
    department: null,
    office: null,
    officeTitle: 'старши експерт „Връзки с гражданите“',
    language: 'bg',
  },
  {
    email: 'appeals@zaedno.example',
    name: 'Явор Донков',
    role: 'appeals',
    department: null,
    office: null,
    officeTitle: 'юрисконсулт',
    language: 'bg',
  },
  monitor('monitor', 'Ралица Миленкова', 'наблюдател от сдружение „Ясен глас“'),
  monitor('monitor2', 'Калоян Дерменджиев', 'наблюдател от сдружение „Град за ходене“'),
  monitor('monitor3', 'Стефка Бояджиева', 'наблюдател от фондация „Дванайсетте села“'),
  monitor('monitor4', 'Георги Манолев', 'наблюдател от сдружение „Ясен глас“'),
  official('official', 'obshtinska-sobstvenost', 'Стоян Белчев', 'началник на отдел „Общинска собственост“'),
  official('blagoustroyavane', 'blagoustroyavane', 'Петър Златков', 'началник на отдел „Благоустрояване и чистота“'),
  official('ustroystvo-na-teritoriyata', 'ustroystvo-na-teritoriyata', 'Невена Костурска', 'главен архитект'),
  official(
    'zamestnik-kmet',
    'ustroystvo-na-teritoriyata',
    'Огнян Райчев',
    'заместник-кмет „Устройство на територията и строителство“',
    'deputy_mayor',
  ),
  official('grazhdansko-obsluzhvane', 'grazhdansko-obsluzhvane', 'Цветелина Маринчева', 'началник на отдел „Гражданско обслужване“'),
  official('finansi-i-byudzhet', 'finansi-i-byudzhet', 'Албена Григорова', 'главен счетоводител'),
  official('obshtestveni-porachki', 'obshtestveni-porachki', 'Димитър Кацаров', 'началник на отдел „Обществени поръчки“'),
  official('obrazovanie-i-kultura', 'obrazovanie-i-kultura', 'Елица Йонкова', 'началник на отдел „Образование и култура“'),
  official('sotsialni-deynosti', 'sotsialni-deynosti', 'Росица Недева', 'началник на отдел „Социални дейности“'),
  official('sekretar', 'sekretar', 'Виолета Ангелчева', 'секретар на общината', 'secretary'),
  official('kmet', 'kmet', 'Борислав Тодоринов', 'кмет на общината', 'mayor'),
];
