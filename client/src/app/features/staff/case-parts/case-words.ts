import type { CaseFile } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { identityLabels } from '../../../core/labels/identity-labels';
import { kindLabels } from '../../../core/labels/kind-labels';
import { procedureLabels } from '../../../core/labels/procedure-labels';
import { publicationLabels } from '../../../core/labels/publication-labels';
import { topicLabels } from '../../../core/labels/topic-labels';
import { isAwaitingAnswer, procedureLooks } from '../casework/procedure-look';
import type { RowBadge } from '../lists/case-row';
import { dueWords, todayInSofia } from '../lists/due';

/** „Сигнал · Корупция · 7KQ2-M9XW“ */
export function captionOf({ kind, topic, number }: Pick<CaseFile, 'kind' | 'topic' | 'number'>): string {
  return `${kindLabels[kind]} · ${topicLabels[topic]} · ${number}`;
}

/** Gives a function that puts where a case stands into badges. */
export function injectCaseBadges(): (file: CaseFile) => RowBadge[] {
  const language = injectLanguage();
  const today = todayInSofia(new Date());

  return (file) => {
    const due = dueWords({ ...file, isOpen: isAwaitingAnswer(file.procedure) }, today, language);
    const isLate = file.publication === 'pending' && today > file.moderateBy;
    return [
      ...(isLate ? [{ text: $localize`:@@staff-desk.queue.late:Прегледът закъснява`, tone: 'danger', icon: 'warning' } as const] : []),
      {
        text: publicationLabels[file.publication],
        tone: file.publication === 'published' ? 'info' : 'neutral',
        icon: file.publication === 'pending' ? 'clock' : file.publication === 'published' ? 'eye' : 'eye-off',
      },
      { text: procedureLabels[file.procedure], ...procedureLooks[file.procedure] },
      ...(due === null ? [] : [due]),
      { text: identityLabels[file.identity], tone: 'neutral', icon: file.identity === 'named' ? 'user' : 'lock' },
    ];
  };
}
