import type { CaseStatus } from '../api/contract';

export const statusLabels: Record<CaseStatus, string> = {
  pending: $localize`:@@layout.label.status.pending:Чака преглед`,
  published: $localize`:@@layout.label.status.published:Публикувано`,
  assigned: $localize`:@@layout.label.status.assigned:При отговорния отдел`,
  answered: $localize`:@@layout.label.status.answered:С отговор`,
  reopened: $localize`:@@layout.label.status.reopened:Отворено отново`,
  closed: $localize`:@@layout.label.status.closed:Приключено`,
  forwarded: $localize`:@@layout.label.status.forwarded:Препратено`,
  merged: $localize`:@@layout.label.status.merged:Обединено с друго`,
  rejected: $localize`:@@layout.label.status.rejected:Не се публикува`,
  withdrawn: $localize`:@@layout.label.status.withdrawn:Оттеглено`,
};
