import type { Template } from '../templates/template.js';
import { aboutAuthor, answerDue, appealPossible, asJoined, openCase, openPublic, sentTo, withCode } from './author-phrases.js';

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
  'author.text_edited': {
    subject: { bg: 'Публичният текст на случай {number} е редактиран', en: 'The public text of case {number} was edited' },
    heading: { bg: 'Публичният текст е редактиран', en: 'The public text was edited' },
    paragraphs: [
      {
        bg: 'Модератор промени текста, който всички четат по случай {number}.',
        en: 'A moderator changed the text that everybody reads of case {number}.',
      },
      { bg: 'Причина: {reason}.', en: 'Reason: {reason}.', needs: 'reason' },
      {
        bg: 'Причината и датата стоят и на публичната страница.',
        en: 'The reason and the date stand on the public page, too.',
      },
      {
        bg: 'Вашият пълен текст не е променен и остава при общината. Разглеждането продължава по него.',
        en: 'Your full text is not changed and stays with the municipality. The case goes on with it.',
      },
      {
        bg: 'Ако мислите, че е грешка, пишете на модератора от страницата на случая.',
        en: 'If you think that this is a mistake, write to the moderator from the page of the case.',
      },
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
      appealPossible,
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
      appealPossible,
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
      asJoined,
      {
        bg: 'Общината не може да реши случай {number}, защото не е в нейните правомощия.',
        en: 'The municipality cannot decide case {number}, as it is outside its powers.',
      },
      { bg: 'Изпратихме го на: {authority}.', en: 'We sent it to: {authority}.', needs: 'authority' },
      { bg: 'За връзка с тях: {authorityContacts}.', en: 'How to reach them: {authorityContacts}.', needs: 'authorityContacts' },
      { bg: 'Отговор ще получите оттам. Тук разглеждането приключи.', en: 'You will get the answer from there. Here the case has ended.' },
      {
        bg: 'На страницата на случая пише защо го препратихме и какво от Вас предадохме.',
        en: 'The page of the case says why we sent it on, and what we passed on about you.',
      },
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
        bg: 'Номерът на другия случай е {into}. Ще Ви пишем, щом общината отговори по него.',
        en: 'The number of the other case is {into}. We will write to you as soon as the municipality answers it.',
        needs: 'into',
      },
      {
        bg: 'Другият случай още се преглежда. Ще Ви пишем, щом общината отговори по него.',
        en: 'The other case is still under review. We will write to you as soon as the municipality answers it.',
        unless: 'into',
      },
      {
        bg: 'Ако Вашият случай е за друго, пишете на модератора от страницата му. Той може да ги раздели.',
        en: 'If your case is about something else, write to the moderator from its page. They can part the two.',
      },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.unmerged': {
    subject: { bg: 'Случай {number} отново е отделен', en: 'Case {number} is on its own again' },
    heading: { bg: 'Случаят отново е отделен', en: 'The case is on its own again' },
    paragraphs: [
      {
        bg: 'Случай {number} вече не е обединен с друг. Ще го разгледаме самостоятелно.',
        en: 'Case {number} is no longer joined to another one. It will be examined on its own.',
      },
      answerDue,
      { bg: 'Ще Ви пишем, щом общината отговори.', en: 'We will write to you as soon as the municipality answers.' },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
} as const satisfies Readonly<Record<string, Template>>;
