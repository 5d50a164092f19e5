import { inject } from '@angular/core';

import { formatDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { kindLabels } from '../../core/labels/kind-labels';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { statusLabels } from '../../core/labels/status-labels';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import type { Narrowing } from './list-query';

export const anyOutcome = $localize`:@@public.filter.any-outcome:Има отговор`;

const terms: Record<Narrowing, string> = {
  kind: $localize`:@@public.filter.kind:Вид`,
  topic: $localize`:@@public.filter.topic:Тема`,
  status: $localize`:@@public.filter.status:Състояние`,
  department: $localize`:@@public.filter.department:Отдел`,
  settlement: $localize`:@@public.filter.settlement:Населено място`,
  outcome: $localize`:@@public.filter.outcome:Отговор на общината`,
  from: $localize`:@@public.filter.from:Публикувани от`,
  to: $localize`:@@public.filter.to:Публикувани до`,
  receivedFrom: $localize`:@@public.filter.received-from:Получени от`,
  receivedTo: $localize`:@@public.filter.received-to:Получени до`,
};

/** Says a filter in words: „Тема: Етични норми“. A code that nobody knows stands as it is. */
export function injectFilterWords(): (filter: Narrowing, code: string) => string {
  const directory = inject(SiteDirectory);
  const language = injectLanguage();
  const day = (code: string) => (/^\d{4}-\d\d-\d\d$/.test(code) ? formatDate(code, 'long', language) : code);
  const names: Record<Narrowing, (code: string) => string> = {
    kind: (code) => labelOf(kindLabels, code),
    topic: (code) => labelOf(topicLabels, code),
    status: (code) => labelOf(statusLabels, code),
    department: (code) => directory.departmentName(code),
    settlement: (code) => directory.settlementName(code),
    outcome: (code) => labelOf({ any: anyOutcome, ...outcomeLabels }, code),
    from: day,
    to: day,
    receivedFrom: day,
    receivedTo: day,
  };
  return (filter, code) => `${terms[filter]}: ${names[filter](code)}`;
}

const labelOf = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
