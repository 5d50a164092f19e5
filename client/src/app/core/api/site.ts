import type { Timestamp, Topic } from './vocabulary';

export interface Municipality {
  nameBg: string;
  nameEn: string;
  legalNameBg: string;
  legalNameEn: string;
  emblemUrl: string | null;
  email: string;
  phone: string;
  addressBg: string;
  addressEn: string;
  websiteUrl: string;
  introBg: string;
  introEn: string;
  privacyContactBg: string;
  privacyContactEn: string;
  accessibilityEmail: string;
  updatedAt: Timestamp;
}

export interface DepartmentSummary {
  slug: string;
  nameBg: string;
  nameEn: string;
  email: string;
  phone: string;
  addressBg: string;
  addressEn: string;
  hoursBg: string;
  hoursEn: string;
  headOfficeBg: string;
  headOfficeEn: string;
}

export interface Settlement {
  ekatte: string;
  nameBg: string;
  nameEn: string;
  postcode: string;
  population: number;
}

export interface TopicSummary {
  key: Topic;
  nameBg: string;
  nameEn: string;
  /** slug */
  defaultDepartment: string | null;
}

export interface Authority {
  slug: string;
  nameBg: string;
  nameEn: string;
  email: string;
  websiteUrl: string;
}

export interface Site {
  municipality: Municipality;
  demo: boolean;
  departments: DepartmentSummary[];
  settlements: Settlement[];
  topics: TopicSummary[];
  authorities: Authority[];
}
