import type { Template } from '../templates/template.js';
import { aboutAuthor, afterRefusal, asJoined, openCase, withCode } from './author-phrases.js';
import { verdictAsked } from './author-verdict-texts.js';

/** Letters about the answer of the municipality. Next steps first, and never a word of what the author wrote. */
export const AUTHOR_ANSWER_TEXTS = {
  'author.answered': {
    subject: { bg: 'Отговор по случай {number}', en: 'Answer to case {number}' },
    heading: { bg: 'Общината отговори', en: 'The municipality has answered' },
    paragraphs: [
      { bg: 'Общината отговори по случай {number}.', en: 'The municipality has answered case {number}.', unless: 'into' },
      asJoined,
      { bg: 'Общината отговори по него.', en: 'The municipality has answered that one.', needs: 'into' },
      { bg: 'Решение: {outcome}.', en: 'Decision: {outcome}.', needs: 'outcome' },
      {
        bg: 'Общината поема ангажимент със срок {commitmentDue}.',
        en: 'The municipality makes a commitment, due on {commitmentDue}.',
        needs: 'commitmentDue',
      },
      afterRefusal,
      {
        bg: 'Мотивите са на страницата на случая. Ако отговорът не решава въпроса, пишете ни оттам.',
        en: 'The reasons are on the page of the case. If the answer does not settle the matter, write to us from there.',
        unless: 'verdictBy',
      },
      { bg: 'Мотивите са на страницата на случая.', en: 'The reasons are on the page of the case.', needs: 'verdictBy' },
      withCode,
      verdictAsked,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.corrected': {
    subject: { bg: 'Поправен отговор по случай {number}', en: 'Corrected answer to case {number}' },
    heading: { bg: 'Общината поправи отговора си', en: 'The municipality corrected its answer' },
    paragraphs: [
      {
        bg: 'Има нова версия на отговора по случай {number}. Предишната остава видима.',
        en: 'There is a new version of the answer to case {number}. The earlier one stays visible.',
        unless: 'into',
      },
      asJoined,
      {
        bg: 'Отговорът по него е поправен. Предишната версия остава видима.',
        en: 'Its answer was corrected. The earlier version stays visible.',
        needs: 'into',
      },
      { bg: 'Решение: {outcome}.', en: 'Decision: {outcome}.', needs: 'outcome' },
      {
        bg: 'Общината поема ангажимент със срок {commitmentDue}.',
        en: 'The municipality makes a commitment, due on {commitmentDue}.',
        needs: 'commitmentDue',
      },
      afterRefusal,
      withCode,
      verdictAsked,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.reopened': {
    subject: { bg: 'Случай {number} е отворен отново', en: 'Case {number} is open again' },
    heading: { bg: 'Случаят е отворен отново', en: 'The case is open again' },
    paragraphs: [
      { bg: 'Модератор отвори отново случай {number}.', en: 'A moderator opened case {number} again.', unless: 'into' },
      asJoined,
      { bg: 'Модератор го отвори отново.', en: 'A moderator opened it again.', needs: 'into' },
      {
        bg: 'Общината ще го разгледа още веднъж. Ще Ви пишем, щом има нов отговор.',
        en: 'The municipality will look at it once more. We will write to you when there is a new answer.',
      },
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.closed': {
    subject: { bg: 'Случай {number} е приключен', en: 'Case {number} is closed' },
    heading: { bg: 'Случаят е приключен', en: 'The case is closed' },
    paragraphs: [
      {
        bg: 'Случай {number} е приключен. Отговорът и историята му остават на неговата страница.',
        en: 'Case {number} is closed. Its answer and history stay on its page.',
        unless: 'into',
      },
      asJoined,
      { bg: 'Той е приключен. Отговорът остава на страницата Ви.', en: 'It is closed. Its answer stays on your page.', needs: 'into' },
      {
        bg: 'Ако имате нови факти, подайте нов случай и посочете този номер.',
        en: 'If you have new facts, submit a new case and name this number.',
      },
    ],
    action: openCase,
    reason: aboutAuthor,
  },
} as const satisfies Readonly<Record<string, Template>>;
