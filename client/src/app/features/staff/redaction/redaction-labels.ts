import type { Certainty, RedactionType } from '../../../core/api/contract';

/** What is taken out, in the language of the desk. In the order in which a moderator is asked. */
export const redactionLabels: Record<RedactionType, string> = {
  person: $localize`:@@staff-redaction.type.person:име`,
  address: $localize`:@@staff-redaction.type.address:адрес`,
  phone: $localize`:@@staff-redaction.type.phone:телефон`,
  email: $localize`:@@staff-redaction.type.email:имейл`,
  egn: $localize`:@@staff-redaction.type.egn:ЕГН`,
  lnch: $localize`:@@staff-redaction.type.lnch:ЛНЧ`,
  id_document: $localize`:@@staff-redaction.type.id-document:номер на документ`,
  iban: $localize`:@@staff-redaction.type.iban:банкова сметка`,
  plate: $localize`:@@staff-redaction.type.plate:регистрационен номер`,
  insult: $localize`:@@staff-redaction.type.insult:обида`,
  other: $localize`:@@staff-redaction.type.other:друго`,
};

export const certaintyLabels: Record<Certainty, string> = {
  certain: $localize`:@@staff-redaction.certainty.certain:сигурно`,
  likely: $localize`:@@staff-redaction.certainty.likely:вероятно`,
  possible: $localize`:@@staff-redaction.certainty.possible:възможно`,
};
