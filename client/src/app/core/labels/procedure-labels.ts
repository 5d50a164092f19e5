import type { Procedure } from '../api/contract';

export const procedureLabels: Record<Procedure, string> = {
  received: $localize`:@@layout.label.procedure.received:Получено`,
  assigned: $localize`:@@layout.label.procedure.assigned:Възложено на отдел`,
  answered: $localize`:@@layout.label.procedure.answered:С отговор`,
  closed: $localize`:@@layout.label.procedure.closed:Приключено`,
  reopened: $localize`:@@layout.label.procedure.reopened:Отворено отново`,
  forwarded: $localize`:@@layout.label.procedure.forwarded:Препратено`,
  merged: $localize`:@@layout.label.procedure.merged:Обединено с друго`,
  withdrawn: $localize`:@@layout.label.procedure.withdrawn:Оттеглено`,
};
