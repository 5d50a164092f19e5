import type { Template } from '../templates/template.js';
import { aboutAuthor, answerDue, openCase, openPublic, sentTo, withCode } from './author-phrases.js';

/** Letters about what became of the text, and where the case went. Next steps first, and never a word of what the author wrote. */
export const AUTHOR_REVIEW_TEXTS = {
  'author.published': {
    subject: { bg: 'Случай {number} е публикуван', en: 'Case {number} is published' },
    heading: { bg: 'Случаят Ви е публикуван', en: 'Your case is published' },
    paragraphs: [
      { bg: 'Модератор прегледа случай {number} и го публикува.', en: 'A moderator reviewed case {number} and published it.' },
      sentTo,
      answerDue,
      { bg: 'Ще Ви пишем, щом общината отговори.', en: 'We will write to you as soon as the municipality answers.' },
    ],
    action: openPublic,
    reason: aboutAuthor,
  },
  'author.published_redacted': {
    subject: { bg: 'Случай {number} е публикуван с промени', en: 'Case {number} is published with changes' },
    heading: { bg: 'Случаят Ви е публикуван с промени', en: 'Your case is published with changes' },
    paragraphs: [
      {
        bg: 'Модератор публикува случай {number}, но скри част от текста.',
        en: 'A moderator published case {number}, but hid a part of the text.',
      },
      {
        bg: 'Така пазим личните данни и доброто име на хората. Пълният текст остава при общината.',
        en: 'This protects personal data and people’s good name. The full text stays with the municipality.',
      },
      sentTo,
      answerDue,
      { bg: 'Ще Ви пишем, щом общината отговори.', en: 'We will write to you as soon as the municipality answers.' },
    ],
    action: openPublic,
    reason: aboutAuthor,
  },
  'author.withheld': {
    subject: { bg: 'Текстът на случай {number} не е публикуван', en: 'The text of case {number} is not published' },
    heading: { bg: 'Текстът на случая не е публикуван', en: 'The text of the case is not published' },
    paragraphs: [
      {
        bg: 'Модератор прегледа случай {number} и реши текстът да не е публичен.',
        en: 'A moderator reviewed case {number} and decided not to make its text public.',
      },
      { bg: 'Причина: {reason}.', en: 'Reason: {reason}.', needs: 'reason' },
      {
        bg: 'Разглеждането продължава. Отговорът на общината ще видите само Вие.',
        en: 'The case goes on. Only you will see the municipality’s answer.',
      },
      sentTo,
      answerDue,
      { bg: 'Какво Ви пише модераторът, е на страницата на случая.', en: 'What the moderator writes to you is on the page of the case.' },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.withheld_ended': {
    subject: { bg: 'Разглеждането на случай {number} приключи', en: 'Case {number} has ended' },
    heading: { bg: 'Случаят няма да бъде разгледан', en: 'The case will not be examined' },
    paragraphs: [
      {
        bg: 'Модератор прегледа случай {number}. Текстът не е публикуван и разглеждането приключи.',
        en: 'A moderator reviewed case {number}. Its text is not published and the case has ended.',
      },
      { bg: 'Причина: {reason}.', en: 'Reason: {reason}.', needs: 'reason' },
      { bg: 'Какво Ви пише модераторът, е на страницата на случая.', en: 'What the moderator writes to you is on the page of the case.' },
      { bg: 'Ако мислите, че е грешка, отговорете му оттам.', en: 'If you think that this is a mistake, reply from there.' },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.assigned': {
    subject: { bg: 'Случай {number} е при отговорния отдел', en: 'Case {number} is with the department' },
    heading: { bg: 'Случаят е при отговорния отдел', en: 'The case is with the department' },
    paragraphs: [
      { bg: 'Изпратихме случай {number} на: {department}.', en: 'We sent case {number} to: {department}.', needs: 'department' },
      answerDue,
      { bg: 'Ще Ви пишем, щом отделът отговори.', en: 'We will write to you as soon as the department answers.' },
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.forwarded': {
    subject: { bg: 'Случай {number} е изпратен на друг орган', en: 'Case {number} was sent to another authority' },
    heading: { bg: 'Случаят е изпратен на друг орган', en: 'The case was sent to another authority' },
    paragraphs: [
      {
        bg: 'Общината не може да реши случай {number}, защото не е в нейните правомощия.',
        en: 'The municipality cannot decide case {number}, as it is outside its powers.',
      },
      { bg: 'Изпратихме го на: {authority}.', en: 'We sent it to: {authority}.', needs: 'authority' },
      { bg: 'Отговор ще получите оттам. Тук разглеждането приключи.', en: 'You will get the answer from there. Here the case has ended.' },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.merged': {
    subject: { bg: 'Случай {number} е обединен с друг', en: 'Case {number} was joined to another' },
    heading: { bg: 'Случаят е обединен с друг', en: 'The case was joined to another' },
    paragraphs: [
      {
        bg: 'По същия въпрос вече има случай. Случай {number} продължава заедно с него.',
        en: 'There already is a case about the same matter. Case {number} goes on together with it.',
      },
      {
        bg: 'Номерът на другия случай е {into}. За новини го следете от страницата му.',
        en: 'The number of the other case is {into}. Follow it from its page to get news.',
        needs: 'into',
      },
      {
        bg: 'За другия случай попитайте модератора от страницата на Вашия.',
        en: 'Ask the moderator about the other case from the page of yours.',
        unless: 'into',
      },
    ],
    action: openCase,
    reason: aboutAuthor,
  },
} as const satisfies Readonly<Record<string, Template>>;
