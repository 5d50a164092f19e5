import { inject } from '@angular/core';

import type { CaseFileEntry } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { lateWords } from '../../../core/labels/late-words';
import { outcomeLabels } from '../../../core/labels/outcome-labels';
import { timelineLabels } from '../../../core/labels/timeline-labels';
import { timelineLooks } from '../../../core/labels/timeline-look';
import { verdictLabels, wishLabels } from '../../../core/labels/verdict-labels';
import { ReasonDirectory } from '../../../core/reasons/reason-directory';
import { SiteDirectory } from '../../../core/site/site-directory';
import type { TimelineMoment } from '../../../ui/timeline';

/** Gives a function that puts the whole history of a case into words: who, what, where to and why. */
export function injectHistoryMoments(): (entries: readonly CaseFileEntry[]) => TimelineMoment[] {
  const directory = inject(SiteDirectory);
  const reasons = inject(ReasonDirectory);
  const date = injectDateFormat();

  return (entries) =>
    entries.map((entry) => {
      const facts = [
        whoActed(entry),
        entry.department ? directory.departmentName(entry.department) : '',
        entry.outcome ? outcomeLabels[entry.outcome] : '',
        entry.reasonCode ? reasons.label(entry.reasonCode, entry.at) : '',
        entry.authority ? directory.authorityName(entry.authority) : '',
        entry.verdict ? verdictLabels[entry.verdict] : '',
        entry.wish ? wishLabels[entry.wish] : '',
        lateWords(entry.lateDays),
        entry.intoNumber ?? '',
      ].filter((fact) => fact !== '');
      const text = [facts.join(' · '), entry.note ?? ''].filter((line) => line !== '').join('\n');
      return {
        at: entry.at,
        when: date(entry.at, 'moment'),
        title: entry.isUndone
          ? $localize`:@@staff-queue.undo.moment:${timelineLabels[entry.type]}:moment: (отменено)`
          : timelineLabels[entry.type],
        ...(text === '' ? {} : { text }),
        ...timelineLooks[entry.type],
      };
    });

  function whoActed({ actor, actingFor }: CaseFileEntry): string {
    if (actor === null) return '';
    return actingFor === null ? actor : $localize`:@@staff-desk.acting-for:${actor}:deputy:, за ${actingFor}:absent:`;
  }
}
