import type { Words } from '../../../kernel/words.js';
import type { Paragraph } from '../templates/template.js';

export const aboutAuthor: Words = {
  bg: 'Получавате писмото, защото този адрес е посочен в случая.',
  en: 'You get this message because this address was given in the case.',
};
export const openCase = { label: { bg: 'Отворете случая', en: 'Open the case' }, page: 'case' } as const;
export const openPublic = { label: { bg: 'Вижте публичната страница', en: 'See the public page' }, page: 'public' } as const;
export const confirmAddress = { label: { bg: 'Потвърдете имейла', en: 'Confirm the e-mail' }, page: 'confirm-email' } as const;

export const withCode: Paragraph = {
  bg: 'За да отворите случая, ще Ви трябват номерът и кодът за достъп.',
  en: 'To open the case you need its number and the access code.',
};
/** Where what proves the receipt is found. It tells nothing of the case, so that it may go to an address that nobody confirmed. */
export const receiptInCase: Paragraph = {
  bg: 'Всеки случай се вписва в публичен дневник. Разписката Ви е на страницата на случая.',
  en: 'Every case is entered into a public log. Your receipt is on the page of the case.',
};
export const notYou: Paragraph = {
  bg: 'Ако не сте подавали нищо, просто изтрийте писмото.',
  en: 'If you did not submit anything, simply delete this message.',
};
export const answerDue: Paragraph = { bg: 'Срокът за отговор е до {decideBy}.', en: 'The answer is due by {decideBy}.', needs: 'decideBy' };
export const sentTo: Paragraph = { bg: 'Изпратихме го на: {department}.', en: 'We sent it to: {department}.', needs: 'department' };
/** What is left to whoever is not content with an answer. */
export const afterRefusal: Paragraph = {
  bg: 'Отговорът посочва мотивите и закона. Ако имате нови факти, пишете ни ги от страницата на случая. Можете да се обърнете и към омбудсмана.',
  en: 'The answer gives the reasons and the law. If you have new facts, write to us on the page of the case. You can also turn to the ombudsman.',
  needs: 'refused',
};

export const appealPossible: Paragraph = {
  bg: 'Ако не сте съгласни, можете да обжалвате до {appealBy} от страницата на случая. Решава друг човек.',
  en: 'If you disagree, you can appeal until {appealBy} on the page of the case. Somebody else decides.',
  needs: 'appealBy',
};
/** Before what happened to the case that this one was joined to. */
export const asJoined: Paragraph = {
  bg: 'Случай {number} е обединен със случай {into}.',
  en: 'Case {number} was joined to case {into}.',
  needs: 'into',
};
