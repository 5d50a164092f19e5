import type { Template } from '../templates/template.js';
import { aboutAuthor, confirmAddress, notYou, openCase, receiptInCase, withCode } from './author-phrases.js';

/** Letters about the address, the key and the conversation of a case. Next steps first, and never a word of what the author wrote. */
export const AUTHOR_CONTACT_TEXTS = {
  'author.confirm_address': {
    subject: { bg: 'Потвърдете имейла си за случай {number}', en: 'Confirm your e-mail for case {number}' },
    heading: { bg: 'Потвърдете имейла си', en: 'Confirm your e-mail' },
    paragraphs: [
      { bg: 'С този имейл е подаден случай с номер {number}.', en: 'A case with the number {number} was submitted with this e-mail.' },
      {
        bg: 'Натиснете бутона и потвърдете, че адресът е Ваш. След това ще Ви пишем за всяко решение.',
        en: 'Press the button and confirm that the address is yours. After that we will write to you about every decision.',
      },
      { bg: 'Връзката важи 72 часа.', en: 'The link is good for 72 hours.' },
      receiptInCase,
      notYou,
    ],
    action: confirmAddress,
    reason: aboutAuthor,
  },
  'author.news': {
    subject: { bg: 'Има новина по случай {number}', en: 'There is news about case {number}' },
    heading: { bg: 'Има новина по случая', en: 'There is news about the case' },
    paragraphs: [
      {
        bg: 'По случай {number} има новина. Адресът още не е потвърден, затова не пишем каква.',
        en: 'There is news about case {number}. This address is not confirmed yet, so we do not say what it is.',
      },
      {
        bg: 'Потвърдете адреса си с бутона. Следващите писма ще казват повече.',
        en: 'Confirm your address with the button. The next messages will say more.',
      },
      {
        bg: 'Може да видите новината и сега. Отворете случая с номера и кода за достъп.',
        en: 'You can see the news right now, too. Open the case with its number and the access code.',
      },
      notYou,
    ],
    action: confirmAddress,
    reason: aboutAuthor,
  },
  'author.received': {
    subject: { bg: 'Получихме случай {number}', en: 'We received case {number}' },
    heading: { bg: 'Получихме Вашия случай', en: 'We received your case' },
    paragraphs: [
      {
        bg: 'Номерът му е {number}. Пазете го заедно с кода за достъп.',
        en: 'Its number is {number}. Keep it together with the access code.',
      },
      {
        bg: 'Модератор ще го прегледа до {reviewBy}. После ще Ви пишем какво е решил.',
        en: 'A moderator will review it by {reviewBy}. Then we will write to you what was decided.',
      },
      { bg: 'Общината трябва да реши до {decideBy}.', en: 'The municipality has to decide by {decideBy}.', needs: 'decideBy' },
      {
        bg: 'Законов срок за този случай не тече. Пазим го като информация за общината.',
        en: 'No statutory term runs for this case. It is kept as information for the municipality.',
        unless: 'decideBy',
      },
      {
        bg: 'Случаят е вписан в публичния дневник под № {loggedAs}. Разписката Ви е на страницата на случая.',
        en: 'The case was entered into the public log as no. {loggedAs}. Your receipt is on the page of the case.',
        needs: 'loggedAs',
      },
      {
        bg: 'Обещаваме до {loggedUntil} да го впишем в публичния дневник. Подписаното обещание е на страницата на случая.',
        en: 'We promise to enter it into the public log by {loggedUntil}. The signed promise is on the page of the case.',
        needs: 'loggedUntil',
      },
    ],
    links: [{ label: { bg: 'Проверете разписката си', en: 'Verify your receipt' }, page: 'verify' }],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.message': {
    subject: { bg: 'Ново съобщение по случай {number}', en: 'New message about case {number}' },
    heading: { bg: 'Имате ново съобщение', en: 'You have a new message' },
    paragraphs: [
      { bg: 'От общината Ви писаха по случай {number}.', en: 'The municipality wrote to you about case {number}.' },
      { bg: 'Прочетете съобщението и отговорете на страницата на случая.', en: 'Read the message and reply on the page of the case.' },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.identity_revealed': {
    subject: { bg: 'Достъп до данните за контакт по случай {number}', en: 'Access to the contact details of case {number}' },
    heading: { bg: 'Служител видя името Ви', en: 'An official saw your name' },
    paragraphs: [
      {
        bg: 'Служител, който работи по случай {number}, поиска да види кой го е подал.',
        en: 'An official who works on case {number} asked to see who submitted it.',
      },
      { bg: 'На страницата на случая пише каква е длъжността му и защо.', en: 'The page of the case says what office they hold, and why.' },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.withdrawn': {
    subject: { bg: 'Случай {number} е оттеглен', en: 'Case {number} was withdrawn' },
    heading: { bg: 'Случаят е оттеглен', en: 'The case was withdrawn' },
    paragraphs: [
      {
        bg: 'Случай {number} е оттеглен с неговия код за достъп. Текстът му вече не се показва.',
        en: 'Case {number} was withdrawn with its access code. Its text is no longer shown.',
      },
      { bg: 'Ако не сте го оттеглили Вие, свържете се с общината.', en: 'If you did not withdraw it, contact the municipality.' },
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.access_code': {
    subject: { bg: 'Нов код за достъп до случай {number}', en: 'New access code for case {number}' },
    heading: { bg: 'Поискан е нов код за достъп', en: 'A new access code was asked for' },
    paragraphs: [
      {
        bg: 'Натиснете бутона, за да видите новия код за случай {number}. Старият код тогава спира да важи.',
        en: 'Press the button to see the new code for case {number}. The old code then stops working.',
      },
      { bg: 'Връзката важи 24 часа.', en: 'The link is good for 24 hours.' },
      { bg: 'Ако не сте искали нов код, просто изтрийте писмото.', en: 'If you did not ask for a new code, simply delete this message.' },
    ],
    action: { label: { bg: 'Покажете новия код', en: 'Show the new code' }, page: 'new-code' },
    reason: aboutAuthor,
  },
} as const satisfies Readonly<Record<string, Template>>;
