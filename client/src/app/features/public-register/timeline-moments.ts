import { inject } from '@angular/core';

import type { TimelineEntry } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { lateWords } from '../../core/labels/late-words';
import { timelineLabels } from '../../core/labels/timeline-labels';
import { timelineLooks } from '../../core/labels/timeline-look';
import { verdictLabels, wishLabels } from '../../core/labels/verdict-labels';
import { ReasonDirectory } from '../../core/reasons/reason-directory';
import { SiteDirectory } from '../../core/site/site-directory';
import type { TimelineMoment } from '../../ui/timeline';

/** Gives a function that puts the history of a case into words, the newest moment first. */
export function injectTimelineMoments(): (entries: readonly TimelineEntry[]) => TimelineMoment[] {
  const directory = inject(SiteDirectory);
  const reasons = inject(ReasonDirectory);
  const date = injectDateFormat();

  return (entries) =>
    entries
      .map((entry) => {
        const text = [
          entry.department ? directory.departmentName(entry.department) : '',
          entry.outcome ? outcomeLabels[entry.outcome] : '',
          entry.reasonCode ? reasons.label(entry.reasonCode, entry.at) : '',
          entry.verdict ? verdictLabels[entry.verdict] : '',
          entry.wish ? wishLabels[entry.wish] : '',
          entry.type === 'forwarded' && entry.authority ? directory.authorityName(entry.authority) : '',
          lateWords(entry.lateDays),
        ].filter((part) => part !== '');
        return {
          at: entry.at,
          when: date(entry.at, 'moment'),
          title: timelineLabels[entry.type],
          ...(text.length > 0 ? { text: text.join(' · ') } : {}),
          ...timelineLooks[entry.type],
        };
      })
      .reverse();
}
