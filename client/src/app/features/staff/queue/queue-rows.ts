import { inject } from '@angular/core';

import type { QueueItem, QueueTab } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { overdueText } from '../../../core/labels/case-card-content';
import { identityLabels } from '../../../core/labels/identity-labels';
import { kindLabels } from '../../../core/labels/kind-labels';
import { publicationLabels } from '../../../core/labels/publication-labels';
import { topicLabels } from '../../../core/labels/topic-labels';
import { SiteDirectory } from '../../../core/site/site-directory';
import type { RowBadge, RowContent } from '../lists/case-row';
import { languageOf } from '../lists/text-language';
import { unreadBadge } from '../lists/unread-badge';

/** Gives a function that puts a case of the queue into words. */
export function injectQueueRows(): (item: QueueItem, tab: QueueTab) => RowContent {
  const language = injectLanguage();
  const date = injectDateFormat();
  const directory = inject(SiteDirectory);

  return (item, tab) => ({
    number: item.number,
    link: `/staff/review/${item.number}`,
    ...(tab === 'pending' ? {} : { query: { tab } }),
    title: item.title,
    language: languageOf(item.title),
    about: [kindLabels[item.kind], topicLabels[item.topic], identityLabels[item.identity]],
    badges: badgesOf(item),
    facts: [
      { icon: 'calendar', text: $localize`:@@staff-desk.row.received:Получено на ${date(item.receivedAt, 'short')}:date:` },
      ...(item.attachments === 0 ? [] : [{ icon: 'file' as const, text: filesText(item.attachments) }]),
      ...(item.department === null ? [] : [{ icon: 'building' as const, text: directory.departmentName(item.department) }]),
    ],
  });

  function badgesOf(item: QueueItem): RowBadge[] {
    const review: RowBadge[] =
      item.publication !== 'pending'
        ? [{ text: publicationLabels[item.publication], tone: 'neutral', icon: item.publication === 'published' ? 'eye' : 'eye-off' }]
        : item.late
          ? [{ text: $localize`:@@staff-desk.queue.late:Прегледът закъснява`, tone: 'danger', icon: 'warning' }]
          : [
              {
                text: $localize`:@@staff-desk.queue.review-by:Преглед до ${date(item.moderateBy, 'short')}:date:`,
                tone: 'neutral',
                icon: 'clock',
              },
            ];
    const overdue: RowBadge[] =
      item.overdueDays > 0 ? [{ text: overdueText(item.overdueDays, language), tone: 'danger', icon: 'warning' }] : [];
    return [...review, ...overdue, ...unreadBadge(item.messagesUnread, language)];
  }

  function filesText(count: number): string {
    return plural(count, language, {
      one: $localize`:@@staff-desk.row.files-one:${count}:count: файл`,
      other: $localize`:@@staff-desk.row.files-other:${count}:count: файла`,
    });
  }
}
