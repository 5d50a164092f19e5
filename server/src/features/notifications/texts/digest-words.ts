import type { Words } from '../../../kernel/words.js';
import type { FollowerTemplate } from '../templates/template-names.js';

/** What happened, as it stands behind a case's number; nothing where the template tells of no change. */
export const CHANGE_WORDS: Readonly<Record<FollowerTemplate, Words | null>> = {
  'follower.confirm': null,
  'follower.confirm_list': null,
  'follower.digest': null,
  'follower.new_case': { bg: 'нов случай', en: 'new case' },
  'follower.new_answer': { bg: 'общината отговори', en: 'the municipality answered' },
  'follower.answered': { bg: 'общината отговори', en: 'the municipality answered' },
  'follower.corrected': { bg: 'отговорът е поправен', en: 'the answer was corrected' },
  'follower.reopened': { bg: 'отворен отново', en: 'open again' },
  'follower.closed': { bg: 'приключен', en: 'closed' },
  'follower.forwarded': { bg: 'препратен на друг орган', en: 'forwarded to another authority' },
  'follower.merged': { bg: 'обединен с друг', en: 'joined to another' },
  'follower.unmerged': { bg: 'отново самостоятелен', en: 'on its own again' },
  'follower.deadline_extended': { bg: 'срокът за отговор е удължен', en: 'more time for the answer' },
  'follower.withheld': { bg: 'текстът вече не е публичен', en: 'the text is no longer public' },
  'follower.withdrawn': { bg: 'оттеглен от автора', en: 'taken back by its author' },
};

/** A line of the letter of a day. */
export const DIGEST_LINE: Words = { bg: '{number}: {changes} · {topic}', en: '{number}: {changes} · {topic}' };

/** How one stops the letters of a day, and where one looks after all that one follows. */
export const STOP_DAILY: Words = { bg: 'Спрете дневните писма', en: 'Stop the daily messages' };
export const STOP_LIST: Words = { bg: 'Спрете този абонамент', en: 'Stop this subscription' };
export const MANAGE: Words = { bg: 'Вижте и променете всичко, което следите', en: 'See and change all that you follow' };
