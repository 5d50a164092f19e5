import type { DepartmentSlug } from './script.js';

export interface DemoDepartment {
  readonly slug: DepartmentSlug;
  readonly nameBg: string;
  readonly nameEn: string;
  readonly email: string;
  readonly phone: string;
  readonly addressBg: string;
  readonly addressEn: string;
  readonly hoursBg: string;
  readonly hoursEn: string;
  readonly headOfficeBg: string;
  readonly headOfficeEn: string;
}

const officeHours = {
  hoursBg: 'понеделник – петък, 8:30 – 17:00 ч.',
  hoursEn: 'Monday – Friday, 8:30 – 17:00',
} as const;

function room(floor: number, number: number): Pick<DemoDepartment, 'addressBg' | 'addressEn'> {
  return {
    addressBg: `пл. „Съединение“ 1, етаж ${floor}, стая ${number}, 2200 Сливница`,
    addressEn: `1 Saedinenie Square, floor ${floor}, room ${number}, 2200 Slivnitsa`,
  };
}

export const departments: readonly DemoDepartment[] = [
  {
    slug: 'grazhdansko-obsluzhvane',
    nameBg: 'Гражданско обслужване',
    nameEn: 'Citizen Services',
    email: 'grazhdansko-obsluzhvane@zaedno.example',
    phone: '0727 00 001',
    ...room(1, 101),
    hoursBg: 'понеделник – петък, 8:30 – 17:00 ч., без обедна почивка; сряда до 18:30 ч.',
    hoursEn: 'Monday – Friday, 8:30 – 17:00, no lunch break; Wednesday until 18:30',
    headOfficeBg: 'началник на отдел „Гражданско обслужване“',
    headOfficeEn: 'Head of Citizen Services',
  },
  {
    slug: 'blagoustroyavane',
    nameBg: 'Благоустрояване и чистота',
    nameEn: 'Public Works and Cleanliness',
    email: 'blagoustroyavane@zaedno.example',
    phone: '0727 00 002',
    ...room(2, 207),
    hoursBg: 'понеделник – петък, 8:00 – 16:30 ч.; аварии: денонощно по телефона',
    hoursEn: 'Monday – Friday, 8:00 – 16:30; emergencies by phone at any hour',
    headOfficeBg: 'началник на отдел „Благоустрояване и чистота“',
    headOfficeEn: 'Head of Public Works and Cleanliness',
  },
  {
    slug: 'ustroystvo-na-teritoriyata',
    nameBg: 'Устройство на територията',
    nameEn: 'Spatial Planning',
    email: 'ustroystvo-na-teritoriyata@zaedno.example',
    phone: '0727 00 003',
    ...room(3, 305),
    hoursBg: 'прием: вторник и четвъртък, 9:00 – 16:00 ч.',
    hoursEn: 'Visitors: Tuesday and Thursday, 9:00 – 16:00',
    headOfficeBg: 'главен архитект',
    headOfficeEn: 'Chief Architect',
  },
  {
    slug: 'obshtinska-sobstvenost',
    nameBg: 'Общинска собственост',
    nameEn: 'Municipal Property',
    email: 'obshtinska-sobstvenost@zaedno.example',
    phone: '0727 00 004',
    ...room(2, 204),
    ...officeHours,
    headOfficeBg: 'началник на отдел „Общинска собственост“',
    headOfficeEn: 'Head of Municipal Property',
  },
  {
    slug: 'finansi-i-byudzhet',
    nameBg: 'Финанси и бюджет',
    nameEn: 'Finance and Budget',
    email: 'finansi-i-byudzhet@zaedno.example',
    phone: '0727 00 005',
    ...room(2, 201),
    ...officeHours,
    headOfficeBg: 'главен счетоводител',
    headOfficeEn: 'Chief Accountant',
  },
  {
    slug: 'obshtestveni-porachki',
    nameBg: 'Обществени поръчки',
    nameEn: 'Public Procurement',
    email: 'obshtestveni-porachki@zaedno.example',
    phone: '0727 00 006',
    ...room(2, 209),
    ...officeHours,
    headOfficeBg: 'началник на отдел „Обществени поръчки“',
    headOfficeEn: 'Head of Public Procurement',
  },
  {
    slug: 'obrazovanie-i-kultura',
    nameBg: 'Образование и култура',
    nameEn: 'Education and Culture',
    email: 'obrazovanie-i-kultura@zaedno.example',
    phone: '0727 00 007',
    ...room(3, 301),
    ...officeHours,
    headOfficeBg: 'началник на отдел „Образование и култура“',
    headOfficeEn: 'Head of Education and Culture',
  },
  {
    slug: 'sotsialni-deynosti',
    nameBg: 'Социални дейности',
    nameEn: 'Social Services',
    email: 'sotsialni-deynosti@zaedno.example',
    phone: '0727 00 008',
    ...room(1, 104),
    ...officeHours,
    headOfficeBg: 'началник на отдел „Социални дейности“',
    headOfficeEn: 'Head of Social Services',
  },
  {
    slug: 'sekretar',
    nameBg: 'Секретар на общината',
    nameEn: 'Secretary of the Municipality',
    email: 'sekretar@zaedno.example',
    phone: '0727 00 009',
    ...room(3, 309),
    hoursBg: 'прием на граждани: понеделник, 14:00 – 17:00 ч.',
    hoursEn: 'Visitors: Monday, 14:00 – 17:00',
    headOfficeBg: 'секретар на общината',
    headOfficeEn: 'Secretary of the Municipality',
  },
  {
    slug: 'kmet',
    nameBg: 'Кмет на общината',
    nameEn: 'Mayor of the Municipality',
    email: 'kmet@zaedno.example',
    phone: '0727 00 010',
    ...room(3, 310),
    hoursBg: 'прием на граждани: четвъртък, 14:00 – 17:00 ч.',
    hoursEn: 'Visitors: Thursday, 14:00 – 17:00',
    headOfficeBg: 'кмет на общината',
    headOfficeEn: 'Mayor of the Municipality',
  },
];
