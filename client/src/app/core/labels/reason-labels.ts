import type { ReasonCode } from '../api/contract';

export const reasonLabels: Record<ReasonCode, string> = {
  names_private_person: $localize`:@@layout.label.reason.names-private-person:Назовава частно лице`,
  insult: $localize`:@@layout.label.reason.insult:Съдържа обида`,
  outside_competence: $localize`:@@layout.label.reason.outside-competence:Извън правомощията на общината`,
  duplicate: $localize`:@@layout.label.reason.duplicate:Повтаря друг сигнал или препоръка`,
  no_concrete_facts: $localize`:@@layout.label.reason.no-concrete-facts:Няма конкретни факти`,
  older_than_two_years: $localize`:@@layout.label.reason.older-than-two-years:За нарушение отпреди повече от две години`,
  spam: $localize`:@@layout.label.reason.spam:Нежелано съобщение`,
  unlawful_content: $localize`:@@layout.label.reason.unlawful-content:Незаконно съдържание`,
};
