import type { StatutoryEvent } from '../api/contract';

/** What each term is for. */
export const termEventLabels: Record<StatutoryEvent, string> = {
  moderate: $localize`:@@deadline.event.moderate:Преглед преди публикуване`,
  forward: $localize`:@@deadline.event.forward:Препращане на компетентния орган`,
  decide: $localize`:@@deadline.event.decide:Решение`,
  notify: $localize`:@@deadline.event.notify:Съобщаване на решението`,
  execute: $localize`:@@deadline.event.execute:Изпълнение на решението`,
  close: $localize`:@@deadline.event.close:Приключване след отговор`,
  appeal: $localize`:@@deadline.event.appeal:Обжалване на отказ от публикуване`,
  extend_to: $localize`:@@deadline.event.extend-to:Удължаване на решението, общо`,
  extend_by: $localize`:@@deadline.event.extend-by:Удължаване на решението с още`,
};

/** From which day each term runs. */
export const termStartLabels: Record<StatutoryEvent, string> = {
  moderate: $localize`:@@deadline.from.receipt:от получаването`,
  forward: $localize`:@@deadline.from.receipt:от получаването`,
  decide: $localize`:@@deadline.from.receipt:от получаването`,
  notify: $localize`:@@deadline.from.decision-due:от последния ден за решение`,
  execute: $localize`:@@deadline.from.decision:от решението`,
  close: $localize`:@@deadline.from.answer:от отговора`,
  appeal: $localize`:@@deadline.from.told:от съобщаването на отказа`,
  extend_to: $localize`:@@deadline.from.receipt:от получаването`,
  extend_by: $localize`:@@deadline.from.term-end:от края на срока за решение`,
};
