import type { PersonalDataType } from '../../../core/api/contract';

export const personalDataLabels: Record<PersonalDataType, string> = {
  egn: $localize`:@@staff-desk.personal-data.egn:ЕГН`,
  lnch: $localize`:@@staff-desk.personal-data.lnch:ЛНЧ`,
  phone: $localize`:@@staff-desk.personal-data.phone:телефон`,
  email: $localize`:@@staff-desk.personal-data.email:имейл`,
  iban: $localize`:@@staff-desk.personal-data.iban:банкова сметка`,
  plate: $localize`:@@staff-desk.personal-data.plate:регистрационен номер`,
  id_document: $localize`:@@staff-desk.personal-data.id-document:номер на документ`,
  address: $localize`:@@staff-desk.personal-data.address:адрес`,
  person: $localize`:@@staff-desk.personal-data.person:име`,
};
