import { civilDate } from '../../../kernel/civil-date.js';
import type { MunicipalityContent } from './municipality-content.js';

/**
 * What holds in every Bulgarian municipality: the bodies that cases are forwarded to. Corruption and conflicts of interest
 * of elected persons go to Сметна палата since the Anti-corruption commission closed on 28.01.2026. The rest is the
 * administrator's to fill in; all of it can be changed in the admin screens.
 */
export const ANY_MUNICIPALITY: MunicipalityContent = {
  municipality: null,
  departments: [],
  settlements: [],
  topics: [],
  authorities: [
    {
      slug: 'smetna-palata',
      nameBg: 'Сметна палата',
      nameEn: 'National Audit Office',
      email: null,
      websiteUrl: 'https://www.bulnao.government.bg',
      competences: ['against_mayor', 'conflict_of_interest_of_elected'],
    },
    {
      slug: 'prokuratura',
      nameBg: 'Прокуратура на Република България',
      nameEn: 'Prosecutor’s Office of the Republic of Bulgaria',
      email: null,
      websiteUrl: 'https://prb.bg',
      competences: ['crime'],
    },
    {
      slug: 'mvr',
      nameBg: 'Министерство на вътрешните работи',
      nameEn: 'Ministry of Interior',
      email: null,
      websiteUrl: 'https://www.mvr.bg',
      competences: ['crime', 'public_order'],
    },
    {
      slug: 'oblasten-upravitel',
      nameBg: 'Областен управител',
      nameEn: 'Regional Governor',
      email: null,
      websiteUrl: null,
      competences: ['against_mayor'],
    },
    {
      slug: 'obshtinski-savet',
      nameBg: 'Общински съвет',
      nameEn: 'Municipal Council',
      email: null,
      websiteUrl: null,
      competences: ['against_mayor', 'against_councillor'],
      place: 'council',
    },
    {
      slug: 'komisia-po-konflikt-na-interesi',
      nameBg: 'Комисия по конфликт на интереси към общината',
      nameEn: 'Conflict of Interest Commission of the municipality',
      email: null,
      websiteUrl: null,
      competences: ['conflict_of_interest_of_employee'],
      place: 'administration',
    },
    {
      slug: 'kzld',
      nameBg: 'Комисия за защита на личните данни',
      nameEn: 'Commission for Personal Data Protection',
      email: null,
      websiteUrl: 'https://cpdp.bg',
      competences: ['personal_data', 'work_context'],
    },
    {
      slug: 'ombudsman',
      nameBg: 'Омбудсман на Република България',
      nameEn: 'Ombudsman of the Republic of Bulgaria',
      email: null,
      websiteUrl: 'https://www.ombudsman.bg',
      competences: ['general'],
    },
    {
      slug: 'kpk',
      nameBg: 'Комисия за противодействие на корупцията',
      nameEn: 'Anti-Corruption Commission',
      email: null,
      websiteUrl: null,
      // It was closed, so that nothing is sent there; cases from before name it still.
      validTo: civilDate('2026-01-28'),
    },
  ],
};
