import type { Kind } from '../api/contract';

export const kindLabels: Record<Kind, string> = {
  recommendation: $localize`:@@layout.label.kind.recommendation:Препоръка`,
  signal: $localize`:@@layout.label.kind.signal:Сигнал`,
};
