import { inject } from '@angular/core';

import type { CaseCardContent } from '../../ui/case-card';
import type { PublicListItem } from '../api/contract';
import { injectDateFormat } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { plural } from '../i18n/numbers';
import { SiteDirectory } from '../site/site-directory';
import { kindLabels } from './kind-labels';
import { outcomeLabels } from './outcome-labels';
import { statusLabels } from './status-labels';
import { outcomeLooks, statusLooks } from './status-look';
import { supportsText } from './supports-text';
import { verdictLabels, verdictLooks } from './verdict-labels';
import { topicLabels } from './topic-labels';

/** Gives a function that puts an item of the public list into the words of a card. */
export function injectCaseCards(): (item: PublicListItem) => CaseCardContent {
  const directory = inject(SiteDirectory);
  const language = injectLanguage();
  const date = injectDateFormat();

  return (item) => ({
    link: `/submissions/${item.number}`,
    ...wordsOf(item),
    kicker: `${kindLabels[item.kind]} · ${topicLabels[item.topic]}`,
    status: { text: statusLabels[item.status], ...statusLooks[item.status] },
    ...flagOf(item),
    ...(item.verdict === null ? {} : { verdict: { text: verdictLabels[item.verdict], ...verdictLooks[item.verdict] } }),
    details: [
      ...(item.settlement === null ? [] : [{ icon: 'pin' as const, text: directory.settlementName(item.settlement) }]),
      ...(item.department === null ? [] : [{ icon: 'building' as const, text: directory.departmentName(item.department) }]),
      { icon: 'calendar' as const, text: dateOf(item) },
      ...(item.supports === 0 ? [] : [{ icon: 'people' as const, text: supportsText(item.supports, language) }]),
    ],
  });

  /** A tombstone has no words of its author; the card says in ours which case it is. */
  function wordsOf(item: PublicListItem): Pick<CaseCardContent, 'title' | 'excerpt' | 'language' | 'marks' | 'source'> {
    if (item.title === null) {
      return { title: $localize`:@@layout.card.untitled:Случай ${item.number}:number:`, excerpt: '', language };
    }
    return { title: item.title, excerpt: item.excerpt ?? '', language: item.language, ...foundIn(item) };
  }

  function foundIn({ found }: PublicListItem): Pick<CaseCardContent, 'marks' | 'source'> {
    if (!found) return {};
    const source = $localize`:@@layout.card.from-answer:От отговора на общината:`;
    return { marks: { title: found.title, excerpt: found.excerpt }, ...(found.isAnswer ? { source } : {}) };
  }

  function flagOf(item: PublicListItem): Pick<CaseCardContent, 'flag'> {
    if (item.overdueDays > 0) {
      return { flag: { text: overdueText(item.overdueDays, language), tone: 'danger', icon: 'clock' } };
    }
    if (item.outcome !== null) {
      return { flag: { text: outcomeLabels[item.outcome], ...outcomeLooks[item.outcome] } };
    }
    return {};
  }

  function dateOf(item: PublicListItem): string {
    const answered = item.answeredAt;
    if (answered !== null) {
      return $localize`:@@layout.card.answered-on:Отговор от ${date(answered)}:date:`;
    }
    return item.decideBy === null
      ? $localize`:@@layout.card.received-on:Получено на ${date(item.receivedOn)}:date:`
      : $localize`:@@layout.card.decide-by:Отговор до ${date(item.decideBy)}:date:`;
  }
}

/** „Закъснява с 3 дни“ */
export function overdueText(days: number, language: 'bg' | 'en'): string {
  return plural(days, language, {
    one: $localize`:@@layout.card.overdue-one:Закъснява с ${days}:days: ден`,
    other: $localize`:@@layout.card.overdue-other:Закъснява с ${days}:days: дни`,
  });
}
