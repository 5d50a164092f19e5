import type { AuthoritySlug } from './script.js';

export interface DemoAuthority {
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
  },
  {
    slug: 'prokuratura',
    nameBg: 'Прокуратура на Република България',
    nameEn: 'Prosecutor’s Office of the Republic of Bulgaria',
    email: 'prokuratura@zaedno.example',
    websiteUrl: 'https://prb.bg',
  },
  {
    slug: 'mvr',
    nameBg: 'Министерство на вътрешните работи',
    nameEn: 'Ministry of Interior',
    email: 'mvr@zaedno.example',
    websiteUrl: 'https://www.mvr.bg',
  },
  {
    slug: 'oblasten-upravitel',
    nameBg: 'Областен управител на Софийска област',
    nameEn: 'Regional Governor of Sofia Oblast',
    email: 'oblasten-upravitel@zaedno.example',
    websiteUrl: null,
  },
  {
    slug: 'obshtinski-savet',
    nameBg: 'Общински съвет – Сливница',
    nameEn: 'Municipal Council of Slivnitsa',
    email: 'obshtinski-savet@zaedno.example',
    websiteUrl: null,
  },
  {
    slug: 'komisia-po-konflikt-na-interesi',
    nameBg: 'Комисия по конфликт на интереси към общината',
    nameEn: 'Conflict of Interest Commission of the municipality',
    email: 'komisia-konflikt@zaedno.example',
    websiteUrl: null,
  },
  {
    slug: 'vatreshen-kanal',
    nameBg: 'Вътрешен канал за подаване на сигнали от работещи',
    nameEn: 'Internal reporting channel for people who work here',
    email: 'vatreshen-kanal@zaedno.example',
    websiteUrl: null,
  },
  {
    slug: 'kzld',
    nameBg: 'Комисия за защита на личните данни',
    nameEn: 'Commission for Personal Data Protection',
    email: 'kzld@zaedno.example',
    websiteUrl: 'https://cpdp.bg',
  },
  {
    slug: 'ombudsman',
    nameBg: 'Омбудсман на Република България',
    nameEn: 'Ombudsman of the Republic of Bulgaria',
    email: 'ombudsman@zaedno.example',
    websiteUrl: 'https://www.ombudsman.bg',
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
