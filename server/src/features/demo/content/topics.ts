import type { DemoTopic, DepartmentSlug } from './script.js';

export interface DemoTopicEntry {
  readonly key: DemoTopic;
  readonly nameBg: string;
  readonly nameEn: string;
  /** Offered to the moderator first; null where the case itself must decide. */
  readonly defaultDepartment: DepartmentSlug | null;
}

export const topics: readonly DemoTopicEntry[] = [
  {
    key: 'services',
    nameBg: 'Административни услуги',
    nameEn: 'Administrative services',
    defaultDepartment: 'grazhdansko-obsluzhvane',
  },
  {
    key: 'corruption',
    nameBg: 'Борба с корупцията',
    nameEn: 'Fighting corruption',
    defaultDepartment: 'sekretar',
  },
  {
    key: 'conflict_of_interest',
    nameBg: 'Конфликт на интереси',
    nameEn: 'Conflict of interest',
    defaultDepartment: 'sekretar',
  },
  {
    key: 'abuse_of_office',
    nameBg: 'Злоупотреба със служебно положение',
    nameEn: 'Abuse of office',
    defaultDepartment: null,
  },
  {
    key: 'ethics',
    nameBg: 'Етични норми',
    nameEn: 'Ethical standards',
    defaultDepartment: 'sekretar',
  },
];
