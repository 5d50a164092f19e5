import { inject } from '@angular/core';

import type { CommitmentFlag, CommitmentSource } from '../../core/api/contract';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import type { Filter } from './commitment-query';

/** What readers look for. */
export const onlyLabels: Record<CommitmentFlag, string> = {
  disagreement: $localize`:@@commitments.only.disagreement:Има разминаване`,
  overdue: $localize`:@@commitments.only.overdue:Просрочени`,
  no_evidence: $localize`:@@commitments.only.no-evidence:Без доказателства`,
};

/** Where it was promised. */
export const sourceLabels: Record<CommitmentSource, string> = {
  answer: $localize`:@@commitments.source.answer:Отговори на граждани`,
  measure: $localize`:@@commitments.source.measure:Планове и програми`,
};

const terms: Record<Filter, string> = {
  only: $localize`:@@commitments.filter.only:Само`,
  source: $localize`:@@commitments.filter.source:Обещано в`,
  policy: $localize`:@@commitments.filter.policy:Документ`,
  department: $localize`:@@commitments.filter.department:Отдел`,
  topic: $localize`:@@commitments.filter.topic:Тема`,
  settlement: $localize`:@@commitments.filter.settlement:Населено място`,
};

/** Says a filter in words: „Отдел: Благоустрояване“. A code that nobody knows stands as it is. */
export function injectFilterWords(): (filter: Filter, code: string, policies: ReadonlyMap<string, string>) => string {
  const directory = inject(SiteDirectory);
  return (filter, code, policies) => {
    const names: Record<Filter, () => string> = {
      only: () => labelOf(onlyLabels, code),
      source: () => labelOf(sourceLabels, code),
      policy: () => policies.get(code) ?? code,
      department: () => directory.departmentName(code),
      topic: () => labelOf(topicLabels, code),
      settlement: () => directory.settlementName(code),
    };
    return `${terms[filter]}: ${names[filter]()}`;
  };
}

const labelOf = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
