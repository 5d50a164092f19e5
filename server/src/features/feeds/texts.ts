import type { Words } from '../../kernel/words.js';
import type { TimelineEntry } from './reads/case-feed.js';

/** Names of feeds; `{place}` is the municipality. */
export const FEED_TITLES = {
  list: { bg: 'Сигнали и отговори – {place}', en: 'Signals and answers – {place}' },
  answers: { bg: 'Нови отговори – {place}', en: 'New answers – {place}' },
  overdue: { bg: 'Просрочени отговори – {place}', en: 'Overdue answers – {place}' },
  department: { bg: 'Отговори на „{department}“ – {place}', en: 'Answers of “{department}” – {place}' },
  moderation: { bg: 'Решения на модераторите – {place}', en: 'Decisions of the moderators – {place}' },
  log: { bg: 'Публичен дневник – {place}', en: 'Public log – {place}' },
  policies: { bg: 'Планове и мерки – {place}', en: 'Plans and measures – {place}' },
  consultations: { bg: 'Обществени консултации – {place}', en: 'Public consultations – {place}' },
  campaigns: { bg: 'Кампании за наблюдение – {place}', en: 'Monitoring campaigns – {place}' },
  commitments: { bg: 'Обещано и изпълнено – {place}', en: 'Promised and done – {place}' },
  monitors: { bg: 'Оценки на наблюдателите – {place}', en: 'Assessments of the monitors – {place}' },
  commitment: { bg: 'Ангажимент № {number} – {place}', en: 'Commitment no. {number} – {place}' },
  policy: { bg: 'Отчети и оценки по документ – {place}', en: 'Reports and assessments on a document – {place}' },
  monitor: { bg: 'Оценките на „{monitor}“ – {place}', en: 'The assessments of “{monitor}” – {place}' },
} satisfies Readonly<Record<string, Words>>;

/** What both voices say of a commitment. */
export const MONITORING_ENTRIES = {
  reported: { bg: 'Ангажимент № {number}: общината отчита „{step}“', en: 'Commitment no. {number}: the municipality reports “{step}”' },
  assessed: { bg: 'Ангажимент № {number}: „{monitor}“ оценява „{step}“', en: 'Commitment no. {number}: “{monitor}” assesses “{step}”' },
  replied: {
    bg: 'Ангажимент № {number}: общината отговаря на „{monitor}“',
    en: 'Commitment no. {number}: the municipality replies to “{monitor}”',
  },
} satisfies Readonly<Record<string, Words>>;

/** A case whose words nobody may read. */
export const UNTITLED: Words = { bg: 'Случай {number}', en: 'Case {number}' };

/** What happened, as the page of the case tells it; null for lines that the public never reads. */
export const LINE_WORDS: Readonly<Record<TimelineEntry['type'], Words | null>> = {
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
  reopened: { bg: 'Отворено отново', en: 'Reopened' },
  closed: { bg: 'Приключено', en: 'Closed' },
  forwarded: { bg: 'Препратено на друг орган', en: 'Forwarded to another authority' },
  merged: { bg: 'Обединено с друго', en: 'Merged with another' },
  unmerged: { bg: 'Отделено от другото', en: 'Parted from the other' },
  withdrawn: { bg: 'Оттеглено от автора', en: 'Withdrawn by the author' },
  appeal_lodged: { bg: 'Авторът обжалва', en: 'The author appealed' },
  appeal_upheld: { bg: 'След обжалване решението остава', en: 'The decision stands after an appeal' },
  appeal_overturned: { bg: 'Решението е отменено след обжалване', en: 'The decision was overturned after an appeal' },
  erased: { bg: 'Срокът изтече и оригиналът е изтрит', en: 'Its time is over and the original was erased' },
  deadline_extended: { bg: 'Срокът е удължен', en: 'The term was extended' },
  clarification_asked: { bg: 'Авторът е помолен да уточни', en: 'The author was asked to clarify' },
  clarification_ended: { bg: 'Общината вече не чака автора', en: 'The municipality no longer waits for the author' },
  verdict_given: { bg: 'Авторът оцени отговора', en: 'The author judged the answer' },
  reopened_by_author: { bg: 'Авторът поиска случаят да се разгледа отново', en: 'The author asked to look at the case again' },
  forwarding_asked: { bg: 'Авторът поиска препращане', en: 'The author asked to send it on' },
  forwarding_declined: { bg: 'Искането за препращане не е изпълнено', en: 'The request to send it on was declined' },
  verdict_reviewed: null,
  new_facts: null,
  message_from_author: null,
  message_from_staff: null,
  attachment_added: null,
  identity_revealed: null,
  access_code_renewed: null,
  email_confirmed: null,
  conflict_declared: null,
  decision_undone: null,
  rejection_proposed: null,
  rejection_disputed: null,
  appeal_handed_on: null,
};

/** `{day}` is the last day of the term. */
export const OVERDUE_SINCE: Words = { bg: 'Отговорът трябваше да дойде до {day}', en: 'The answer was due by {day}' };
