import type { Outcome } from '../api/contract';

export const outcomeLabels: Record<Outcome, string> = {
  accepted: $localize`:@@layout.label.outcome.accepted:Прието`,
  partly_accepted: $localize`:@@layout.label.outcome.partly-accepted:Прието отчасти`,
  not_accepted: $localize`:@@layout.label.outcome.not-accepted:Не е прието`,
  explained: $localize`:@@layout.label.outcome.explained:Разяснено`,
  already_done: $localize`:@@layout.label.outcome.already-done:Вече е направено`,
};
