import type { InboxItem, SearchItem } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { kindLabels } from '../../../core/labels/kind-labels';
import { procedureLabels } from '../../../core/labels/procedure-labels';
import { publicationLabels } from '../../../core/labels/publication-labels';
import { verdictLabels, verdictLooks } from '../../../core/labels/verdict-labels';
import { topicLabels } from '../../../core/labels/topic-labels';
import type { RowBadge, RowContent } from '../lists/case-row';
import { dueWords, todayInSofia } from '../lists/due';
import { languageOf } from '../lists/text-language';
import { unreadBadge } from '../lists/unread-badge';
import { isAwaitingAnswer, procedureLooks } from './procedure-look';

type OfInbox = 'hasDraft' | 'draftState' | 'verdict';
type Item = Omit<InboxItem, OfInbox> & Partial<Pick<InboxItem, OfInbox> & Pick<SearchItem, 'department'>>;

/** Gives a function that puts a case of a department's inbox, or a find, into words. */
export function injectCaseRows(): (item: Item, link: string, isOwnInbox?: boolean) => RowContent {
  const language = injectLanguage();
  const date = injectDateFormat();
  const today = todayInSofia(new Date());

  return (item, link, isOwnInbox = false) => ({
    number: item.number,
    link,
    title: item.title || $localize`:@@staff-desk.row.erased:Оригиналът е изтрит`,
    language: languageOf(item.title),
    about: [kindLabels[item.kind], topicLabels[item.topic]],
    badges: badgesOf(item, isOwnInbox),
    facts: [
      { icon: 'calendar', text: $localize`:@@staff-desk.row.received:Получено на ${date(item.receivedAt, 'short')}:date:` },
      ...(item.publication === 'published' ? [] : [{ icon: 'eye-off' as const, text: publicationLabels[item.publication] }]),
      ...(item.hasDraft === true && !awaitsSecond(item)
        ? [{ icon: 'pencil' as const, text: $localize`:@@staff-desk.row.draft:Започнат отговор` }]
        : []),
    ],
  });

  function badgesOf(item: Item, isOwnInbox: boolean): RowBadge[] {
    const due = dueWords({ ...item, isOpen: isAwaitingAnswer(item.procedure) }, today, language);
    return [
      ...(due === null ? [] : [due]),
      // In the inbox of a department it goes without saying that a case is there.
      ...(isOwnInbox && item.procedure === 'assigned'
        ? []
        : [{ text: procedureLabels[item.procedure], ...procedureLooks[item.procedure] }]),
      ...(awaitsSecond(item)
        ? [{ text: $localize`:@@staff-desk.row.awaits-second:Отговорът чака второ лице`, tone: 'info' as const, icon: 'eye' as const }]
        : []),
      ...(item.verdict ? [{ text: verdictLabels[item.verdict], ...verdictLooks[item.verdict] }] : []),
      ...unreadBadge(item.unreadMessages, language),
    ];
  }
}

/** a colleague has to read the answer before it is published */
const awaitsSecond = ({ draftState }: Pick<Item, 'draftState'>): boolean => draftState === 'awaiting_approval';
