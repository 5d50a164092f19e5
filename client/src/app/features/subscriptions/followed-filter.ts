import { inject } from '@angular/core';

import { kindLabels } from '../../core/labels/kind-labels';
import { statusLabels } from '../../core/labels/status-labels';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import type { SummaryRow } from '../../ui/summary-list';

/** What a subscription narrows the list by; the names are those of the list's own address. */
export const FILTER_KEYS = ['topic', 'department', 'settlement', 'kind', 'status'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type FollowedFilter = Partial<Record<FilterKey, string>>;

const terms: Record<FilterKey, string> = {
  topic: $localize`:@@follow.list.topic:Тема`,
  department: $localize`:@@follow.list.department:Отдел`,
  settlement: $localize`:@@follow.list.settlement:Населено място`,
  kind: $localize`:@@follow.list.kind:Вид`,
  status: $localize`:@@follow.list.status:Състояние`,
};

/** Reads a filter out in words; a code that nobody knows stands as it is. */
export function injectFilterRows(): (filter: FollowedFilter) => SummaryRow[] {
  const directory = inject(SiteDirectory);
  const words: Record<FilterKey, (code: string) => string> = {
    topic: (code) => labelOf(topicLabels, code),
    kind: (code) => labelOf(kindLabels, code),
    status: (code) => labelOf(statusLabels, code),
    department: (code) => directory.departmentName(code),
    settlement: (code) => directory.settlementName(code),
  };
  return (filter) =>
    FILTER_KEYS.flatMap((key) => {
      const code = filter[key];
      return code ? [{ term: terms[key], value: words[key](code) }] : [];
    });
}

const labelOf = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
