import { inject } from '@angular/core';

import type { SavedSearch, SearchFilters } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { plural } from '../../../core/i18n/numbers';
import { topicLabels } from '../../../core/labels/topic-labels';
import { SiteDirectory } from '../../../core/site/site-directory';

type Only = NonNullable<SearchFilters['only']>;
type Source = NonNullable<SearchFilters['source']>;

export const onlyLabels: Record<Only, string> = {
  disagreement: $localize`:@@staff-monitor.only.disagreement:Само с несъгласие`,
  overdue: $localize`:@@staff-monitor.only.overdue:Само просрочени`,
  no_evidence: $localize`:@@staff-monitor.only.no-evidence:Само без доказателства`,
};

export const sourceLabels: Record<Source, string> = {
  answer: $localize`:@@staff-monitor.source.answer:От отговори`,
  measure: $localize`:@@staff-monitor.source.measure:Мерки от документи`,
};

/** What a search looks for, in words. */
export function injectSearchWords() {
  const directory = inject(SiteDirectory);
  const language = injectLanguage();

  function filtersOf({ policy, department, topic, settlement, source, only }: SearchFilters): string {
    const place = directory.settlements().find(({ ekatte }) => ekatte === settlement);
    const parts = [
      only ? onlyLabels[only] : '',
      source ? sourceLabels[source] : '',
      policy ? $localize`:@@staff-monitor.search.of-policy:документ ${policy}:slug:` : '',
      department ? directory.departmentName(department) : '',
      topic ? topicLabels[topic] : '',
      settlement ? (place ? localizedText(language, place, 'name') : settlement) : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? $localize`:@@staff-monitor.search.everything:Всички ангажименти` : parts.join(' · ');
  }

  function countsOf({ matching }: SavedSearch): string {
    return plural(matching, language, {
      one: $localize`:@@staff-monitor.search.matching-one:${matching}:count: ангажимент`,
      other: $localize`:@@staff-monitor.search.matching-other:${matching}:count: ангажимента`,
    });
  }

  function freshOf({ fresh }: SavedSearch): string {
    if (fresh === 0) return '';
    return plural(fresh, language, {
      one: $localize`:@@staff-monitor.search.fresh-one:${fresh}:count: нов`,
      other: $localize`:@@staff-monitor.search.fresh-other:${fresh}:count: нови`,
    });
  }

  return { filtersOf, countsOf, freshOf };
}
