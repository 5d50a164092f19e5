import type { Competence, DeliveryState, Disclosure } from './forwarding-api';

/** What an authority may receive. */
export const competenceLabels: Record<Competence, string> = {
  crime: $localize`:@@staff-forwarding.competence.crime:данни за престъпление (АПК чл. 123)`,
  public_order: $localize`:@@staff-forwarding.competence.public-order:обществен ред и движение`,
  against_mayor: $localize`:@@staff-forwarding.competence.against-mayor:сигнали срещу кмета (АПК чл. 113–115)`,
  against_councillor: $localize`:@@staff-forwarding.competence.against-councillor:сигнали срещу общински съветник`,
  conflict_of_interest_of_elected: $localize`:@@staff-forwarding.competence.conflict-elected:конфликт на интереси на избрани лица`,
  conflict_of_interest_of_employee: $localize`:@@staff-forwarding.competence.conflict-employee:конфликт на интереси на служители`,
  employee_ethics: $localize`:@@staff-forwarding.competence.ethics:етика на служители`,
  personal_data: $localize`:@@staff-forwarding.competence.personal-data:защита на личните данни`,
  work_context: $localize`:@@staff-forwarding.competence.work-context:нарушения, научени на работното място`,
  general: $localize`:@@staff-forwarding.competence.general:всякакви оплаквания от администрацията`,
};

export const disclosureLabels: Record<Disclosure, string> = {
  nothing: $localize`:@@staff-forwarding.disclosed.nothing:Нищо. Отговорът минава през общината`,
  name: $localize`:@@staff-forwarding.disclosed.name:Името`,
  contact: $localize`:@@staff-forwarding.disclosed.contact:Името, имейла и телефона`,
};

export const deliveryLabels: Record<DeliveryState, string> = {
  waiting: $localize`:@@staff-forwarding.delivery.waiting:Чака да тръгне`,
  retrying: $localize`:@@staff-forwarding.delivery.retrying:Пощата не го прие още`,
  accepted: $localize`:@@staff-forwarding.delivery.accepted:Прието от пощенския сървър`,
  refused: $localize`:@@staff-forwarding.delivery.refused:Отказано от пощенския сървър`,
  undelivered: $localize`:@@staff-forwarding.delivery.undelivered:Не можа да се достави`,
  on_paper: $localize`:@@staff-forwarding.delivery.on-paper:Изпратено на хартия`,
};
