import type { Template } from '../templates/template.js';
import { aboutAuthor, openCase, withCode } from './author-phrases.js';

/** Letters about the term for the decision. Who extended it, and why, stands on the page: it is not ours to repeat in an e-mail. */
export const AUTHOR_DEADLINE_TEXTS = {
  'author.deadline_extended': {
    subject: { bg: 'Срокът по случай {number} е удължен', en: 'The term of case {number} was extended' },
    heading: { bg: 'Срокът за решение е удължен', en: 'The term for the decision was extended' },
    paragraphs: [
      {
        bg: 'Общината трябваше да реши случай {number} до {oldDueOn}.',
        en: 'The municipality had to decide case {number} by {oldDueOn}.',
        needs: 'oldDueOn',
      },
      { bg: 'Новият последен ден е {newDueOn}.', en: 'The new last day is {newDueOn}.', needs: 'newDueOn' },
      {
        bg: 'Кой е удължил срока, с какъв акт и защо, пише на страницата на случая.',
        en: 'The page of the case says who extended the term, by which act, and why.',
      },
      {
        bg: 'Не е нужно да правите нищо. Ще Ви пишем, щом има отговор.',
        en: 'You need not do anything. We will write when there is an answer.',
      },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
} as const satisfies Readonly<Record<string, Template>>;

export const FOLLOWER_DEADLINE_TEXTS = {
  'follower.deadline_extended': {
    subject: { bg: 'Срокът по случай {number} е удължен', en: 'The term of case {number} was extended' },
    heading: { bg: 'Срокът за решение е удължен', en: 'The term for the decision was extended' },
    paragraphs: [
      {
        bg: 'Общината трябваше да реши случай {number} до {oldDueOn}.',
        en: 'The municipality had to decide case {number} by {oldDueOn}.',
        needs: 'oldDueOn',
      },
      { bg: 'Новият последен ден е {newDueOn}.', en: 'The new last day is {newDueOn}.', needs: 'newDueOn' },
      {
        bg: 'Кой е удължил срока, с какъв акт и защо, пише на страницата на случая.',
        en: 'The page of the case says who extended the term, by which act, and why.',
      },
    ],
    action: { label: { bg: 'Вижте случая', en: 'See the case' }, page: 'public' },
    reason: {
      bg: 'Получавате писмото, защото следите този случай.',
      en: 'You get this message because you follow this case.',
    },
  },
} as const satisfies Readonly<Record<string, Template>>;
