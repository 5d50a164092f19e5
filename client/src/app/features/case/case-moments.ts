import { inject } from '@angular/core';

import type { TimelineEntry } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { lateWords } from '../../core/labels/late-words';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { timelineLabels } from '../../core/labels/timeline-labels';
import { timelineLooks } from '../../core/labels/timeline-look';
import { verdictLabels, wishLabels } from '../../core/labels/verdict-labels';
import { ReasonDirectory } from '../../core/reasons/reason-directory';
import { SiteDirectory } from '../../core/site/site-directory';
import type { TimelineMoment } from '../../ui/timeline';

/** Gives a function that puts the history of one's own case into words, newest first. */
export function injectCaseMoments(): (timeline: readonly TimelineEntry[]) => TimelineMoment[] {
  const directory = inject(SiteDirectory);
  const reasons = inject(ReasonDirectory);
  const date = injectDateFormat();

  return (timeline) =>
    timeline
      .map((entry) => ({
        at: entry.at,
        when: date(entry.at, 'moment'),
        title: timelineLabels[entry.type],
        text: linesOf(entry).join('\n'),
        ...timelineLooks[entry.type],
      }))
      .reverse();

  function linesOf(entry: TimelineEntry): string[] {
    const lines = [
      entry.department && directory.departmentName(entry.department),
      entry.outcome && outcomeLabels[entry.outcome],
      entry.reasonCode && reasons.label(entry.reasonCode, entry.at),
      entry.verdict && verdictLabels[entry.verdict],
      entry.wish && wishLabels[entry.wish],
      entry.intoNumber,
      entry.authority && directory.authorityName(entry.authority),
      lateWords(entry.lateDays),
      entry.note,
    ];
    return lines.filter((line) => typeof line === 'string' && line !== '').map(String);
  }
}
