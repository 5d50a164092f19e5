import type { AuthorityRemit } from '../../authorities/index.js';
import type { AuthoritySlug } from './script.js';

export interface DemoAuthority extends Partial<AuthorityRemit> {
  readonly slug: AuthoritySlug;
  readonly nameBg: string;
  readonly nameEn: string;
  /** Always at zaedno.example: the demo must never write to a real institution. */
  readonly email: string;
  /** Null where there is no site of its own. */
  readonly websiteUrl: string | null;
}

export const authorities: readonly DemoAuthority[] = [
  {
    slug: 'smetna-palata',
    nameBg: 'Сметна палата',
    nameEn: 'National Audit Office',
    email: 'smetna-palata@zaedno.example',
    websiteUrl: 'https://www.bulnao.government.bg',
    competences: ['against_mayor', 'conflict_of_interest_of_elected'],
    postalAddress: 'гр. София (демонстрация)',
  },
  {
    slug: 'prokuratura',
    nameBg: 'Прокуратура на Република България',
    nameEn: 'Prosecutor’s Office of the Republic of Bulgaria',
    email: 'prokuratura@zaedno.example',
    websiteUrl: 'https://prb.bg',
    competences: ['crime'],
    postalAddress: 'гр. София (демонстрация)',
    deliveryHint: 'Приема по електронна поща. Документи с данни за деца се изпращат на хартия.',
  },
  {
    slug: 'mvr',
    nameBg: 'Министерство на вътрешните работи',
    nameEn: 'Ministry of Interior',
    email: 'mvr@zaedno.example',
    websiteUrl: 'https://www.mvr.bg',
    competences: ['crime', 'public_order'],
  },
  {
    slug: 'oblasten-upravitel',
    nameBg: 'Областен управител на Софийска област',
    nameEn: 'Regional Governor of Sofia Oblast',
    email: 'oblasten-upravitel@zaedno.example',
    websiteUrl: null,
    competences: ['against_mayor'],
    postalAddress: 'гр. София (демонстрация)',
  },
  {
    slug: 'obshtinski-savet',
    nameBg: 'Общински съвет – Сливница',
    nameEn: 'Municipal Council of Slivnitsa',
    email: 'obshtinski-savet@zaedno.example',
    websiteUrl: null,
    competences: ['against_mayor', 'against_councillor'],
    place: 'council',
  },
  {
    slug: 'komisia-po-konflikt-na-interesi',
    nameBg: 'Комисия по конфликт на интереси към общината',
    nameEn: 'Conflict of Interest Commission of the municipality',
    email: 'komisia-konflikt@zaedno.example',
    websiteUrl: null,
    competences: ['conflict_of_interest_of_employee'],
    place: 'administration',
  },
  {
    slug: 'vatreshen-kanal',
    nameBg: 'Вътрешен канал за подаване на сигнали от работещи',
    nameEn: 'Internal reporting channel for people who work here',
    email: 'vatreshen-kanal@zaedno.example',
    websiteUrl: null,
    competences: ['work_context'],
    place: 'administration',
  },
  {
    slug: 'kzld',
    nameBg: 'Комисия за защита на личните данни',
    nameEn: 'Commission for Personal Data Protection',
    email: 'kzld@zaedno.example',
    websiteUrl: 'https://cpdp.bg',
    competences: ['personal_data', 'work_context'],
  },
  {
    slug: 'ombudsman',
    nameBg: 'Омбудсман на Република България',
    nameEn: 'Ombudsman of the Republic of Bulgaria',
    email: 'ombudsman@zaedno.example',
    websiteUrl: 'https://www.ombudsman.bg',
    competences: ['general'],
  },
  {
    slug: 'vik',
    nameBg: '„Водоснабдяване и канализация“ – район Сливница',
    nameEn: 'Water Supply and Sewerage – Slivnitsa district',
    email: 'vik@zaedno.example',
    websiteUrl: 'https://www.viksofbg.com',
  },
  {
    slug: 'api',
    nameBg: 'Агенция „Пътна инфраструктура“',
    nameEn: 'Road Infrastructure Agency',
    email: 'api@zaedno.example',
    websiteUrl: 'https://www.api.bg',
  },
];
