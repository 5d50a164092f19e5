import { inject } from '@angular/core';

import type { Awaited, QueueClaim, QueueItem } from '../../../core/api/contract';
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
import { reportBadges } from '../lists/report-badges';
import { riskBadges } from '../lists/risk-badges';
import { languageOf } from '../lists/text-language';
import { unreadBadge } from '../lists/unread-badge';
import { clockTime, workingTime } from '../lists/waiting';
import type { QueueQuery } from './queue-query';

/** Gives a function that puts a case of the queue into words. */
export function injectQueueRows(): (item: QueueItem, query: QueueQuery) => RowContent {
  const language = injectLanguage();
  const date = injectDateFormat();
  const directory = inject(SiteDirectory);

  return (item, query) => ({
    number: item.number,
    link: `/staff/review/${item.number}`,
    query: { ...query },
    title: item.title,
    language: languageOf(item.title),
    about: [kindLabels[item.kind], topicLabels[item.topic], identityLabels[item.identity]],
    badges: badgesOf(item),
    facts: [
      { icon: 'calendar', text: $localize`:@@staff-desk.row.received:Получено на ${date(item.receivedAt, 'short')}:date:` },
      {
        icon: 'clock',
        text: $localize`:@@staff-queue.row.waiting:Чака ${workingTime(item.waitingHours, language)}:time:`,
      },
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
    const trusted: RowBadge[] = item.isTrusted
      ? [{ text: $localize`:@@staff-queue.row.trusted:Автор с публикувани случаи`, tone: 'success', icon: 'check' }]
      : [];
    return [
      ...awaitedBadge(item.awaits),
      ...riskBadges(item.risks),
      ...reportBadges(item),
      ...claimBadge(item.claim),
      ...trusted,
      ...review,
      ...overdue,
      ...unreadBadge(item.messagesUnread, language),
    ];
  }

  function awaitedBadge(awaits: Awaited | null): RowBadge[] {
    if (awaits === null) return [];
    return awaits === 'second_look'
      ? [{ text: $localize`:@@staff-queue.row.second-look:Чака втори поглед`, tone: 'warning', icon: 'people' }]
      : [{ text: $localize`:@@staff-queue.row.appeal:Обжалване`, tone: 'warning', icon: 'message' }];
  }

  function claimBadge(claim: QueueClaim | null): RowBadge[] {
    if (claim === null) return [];
    const text = claim.isMine
      ? $localize`:@@staff-queue.row.mine:При Вас от ${clockTime(claim.since)}:time:`
      : $localize`:@@staff-queue.row.theirs:${claim.by}:name:, от ${clockTime(claim.since)}:time:`;
    return [{ text, tone: claim.isMine ? 'info' : 'warning', icon: 'lock' }];
  }

  function filesText(count: number): string {
    return plural(count, language, {
      one: $localize`:@@staff-desk.row.files-one:${count}:count: файл`,
      other: $localize`:@@staff-desk.row.files-other:${count}:count: файла`,
    });
  }
}
