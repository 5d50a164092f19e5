import type { Identity } from '../api/contract';

export const identityLabels: Record<Identity, string> = {
  named: $localize`:@@layout.label.identity.named:С име`,
  hidden: $localize`:@@layout.label.identity.hidden:Със скрито име`,
  anonymous: $localize`:@@layout.label.identity.anonymous:Анонимно`,
};
