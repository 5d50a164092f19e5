import type { Words } from '../../kernel/words.js';
import type { lifecycle, vocabulary } from '../submissions/index.js';
import type { TimelineEntry } from './reads/case-feed.js';

/** Names of feeds; `{place}` is the municipality. */
export const FEED_TITLES = {
  list: { bg: 'Сигнали и отговори – {place}', en: 'Signals and answers – {place}' },
  overdue: { bg: 'Просрочени отговори – {place}', en: 'Overdue answers – {place}' },
  department: { bg: 'Отговори на „{department}“ – {place}', en: 'Answers of “{department}” – {place}' },
} satisfies Readonly<Record<string, Words>>;

/** A case whose words nobody may read. */
export const UNTITLED: Words = { bg: 'Случай {number}', en: 'Case {number}' };

/** Where a case stands, in the words of its page. */
export const STATUS_WORDS: Readonly<Record<lifecycle.PublicStatus, Words>> = {
  published: { bg: 'Публикувано', en: 'Published' },
  assigned: { bg: 'При отговорния отдел', en: 'With the department in charge' },
  answered: { bg: 'С отговор', en: 'Answered' },
  reopened: { bg: 'Отворено отново', en: 'Open again' },
  closed: { bg: 'Приключено', en: 'Closed' },
  forwarded: { bg: 'Препратено', en: 'Forwarded' },
  merged: { bg: 'Обединено с друго', en: 'Joined to another' },
  rejected: { bg: 'Не се публикува', en: 'Not published' },
  withdrawn: { bg: 'Оттеглено', en: 'Withdrawn' },
};

export const OUTCOME_WORDS: Readonly<Record<vocabulary.Outcome, Words>> = {
  accepted: { bg: 'Прието', en: 'Accepted' },
  partly_accepted: { bg: 'Прието отчасти', en: 'Partly accepted' },
  not_accepted: { bg: 'Не е прието', en: 'Not accepted' },
  explained: { bg: 'Разяснено', en: 'Explained' },
  already_done: { bg: 'Вече е направено', en: 'Already done' },
};

/** What happened, as the page of the case tells it. A line of another kind is told as {@link SOMETHING_NEW}. */
export const LINE_WORDS: Readonly<Partial<Record<TimelineEntry['type'], Words>>> = {
  received: { bg: 'Получено', en: 'Received' },
  published: { bg: 'Публикувано', en: 'Published' },
  published_again: { bg: 'Публикувано отново', en: 'Published again' },
  withheld: { bg: 'Спряно от публикуване', en: 'Withheld from publication' },
  assigned: { bg: 'Възложено на отдел', en: 'Assigned to a department' },
  handed_back: { bg: 'Върнато от отдела', en: 'Handed back by the department' },
  answered: { bg: 'Общината отговори', en: 'The municipality answered' },
  corrected: { bg: 'Отговорът е поправен', en: 'The answer was corrected' },
  answer_redacted: { bg: 'В отговора има заличаване', en: 'Something was taken out of the answer' },
  text_edited: { bg: 'Публичният текст е редактиран', en: 'The public text was edited' },
  reopened: { bg: 'Отворено отново', en: 'Opened again' },
  closed: { bg: 'Приключено', en: 'Closed' },
  forwarded: { bg: 'Препратено на друг орган', en: 'Forwarded to another authority' },
  merged: { bg: 'Обединено с друго', en: 'Joined to another' },
  unmerged: { bg: 'Отделено от другото', en: 'Parted from the other' },
  withdrawn: { bg: 'Оттеглено от автора', en: 'Withdrawn by the author' },
  appeal_lodged: { bg: 'Авторът обжалва', en: 'The author appealed' },
  appeal_upheld: { bg: 'След обжалване решението остава', en: 'The decision stands after an appeal' },
  appeal_overturned: { bg: 'Решението е отменено след обжалване', en: 'The decision was overturned after an appeal' },
  erased: { bg: 'Срокът изтече и оригиналът е изтрит', en: 'Its time is over and the original was erased' },
};

export const SOMETHING_NEW: Words = { bg: 'Има нещо ново по случая', en: 'Something is new in the case' };

/** `{day}` is the last day of the term. */
export const OVERDUE_SINCE: Words = { bg: 'Отговорът трябваше да дойде до {day}', en: 'The answer was due by {day}' };
