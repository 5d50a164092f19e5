import type { Template } from '../templates/template.js';
import { aboutAuthor, openCase, openPublic, withCode } from './author-phrases.js';

/** Letters about an appeal against the decision to withhold a text. */
export const AUTHOR_APPEAL_TEXTS = {
  'author.appeal_lodged': {
    subject: { bg: 'Получихме обжалването по случай {number}', en: 'We received the appeal in case {number}' },
    heading: { bg: 'Обжалването е получено', en: 'The appeal was received' },
    paragraphs: [
      {
        bg: 'Обжалвахте решението текстът на случай {number} да не е публичен.',
        en: 'You appealed against the decision not to make the text of case {number} public.',
      },
      {
        bg: 'Ще реши човек, който не е участвал в първото решение. Ще Ви пишем, щом реши.',
        en: 'Somebody who took no part in the first decision will decide. We will write to you as soon as they do.',
      },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.appeal_upheld': {
    subject: { bg: 'Решение по обжалването на случай {number}', en: 'Decision on the appeal in case {number}' },
    heading: { bg: 'Решението остава в сила', en: 'The decision stands' },
    paragraphs: [
      {
        bg: 'Друг човек прегледа обжалването по случай {number}. Текстът остава непубликуван.',
        en: 'Somebody else reviewed the appeal in case {number}. The text stays unpublished.',
      },
      { bg: 'Защо, прочетете на страницата на случая.', en: 'Read why on the page of the case.' },
      {
        bg: 'Срещу едно решение се обжалва веднъж. Можете да подадете нов сигнал с друг текст.',
        en: 'One decision can be appealed once. You can submit anew with another text.',
      },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.appeal_overturned': {
    subject: { bg: 'Решение по обжалването на случай {number}', en: 'Decision on the appeal in case {number}' },
    heading: { bg: 'Обжалването Ви е уважено', en: 'Your appeal was successful' },
    paragraphs: [
      {
        bg: 'Друг човек прегледа обжалването по случай {number} и отмени първото решение. Текстът вече е публикуван.',
        en: 'Somebody else reviewed the appeal in case {number} and overturned the first decision. The text is published now.',
      },
      { bg: 'Ще Ви пишем, щом общината отговори.', en: 'We will write to you as soon as the municipality answers.' },
    ],
    action: openPublic,
    reason: aboutAuthor,
  },
} as const satisfies Readonly<Record<string, Template>>;
