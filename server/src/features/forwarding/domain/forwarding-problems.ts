import { problemType } from '../../../kernel/problem.js';

export const NOT_FORWARDED = problemType({
  slug: 'not-forwarded',
  status: 409,
  title: { bg: 'Случаят не е препратен', en: 'The case was not forwarded' },
  detail: {
    bg: 'Писмо има само за случай, който е препратен. Отворете случая отново.',
    en: 'Only a case that was forwarded has a letter. Open the case again.',
  },
});

export const FORWARDING_NOT_FINAL = problemType({
  slug: 'forwarding-not-final',
  status: 409,
  title: { bg: 'Препращането още може да се отмени', en: 'The forwarding can still be undone' },
  detail: {
    bg: 'Писмото тръгва, когато времето за отмяна изтече. Опитайте отново след това.',
    en: 'The letter leaves once the time for undoing is over. Try again afterwards.',
  },
});

export const DELIVERY_UNDER_WAY = problemType({
  slug: 'delivery-under-way',
  status: 409,
  title: { bg: 'Писмото вече пътува', en: 'The letter is on its way already' },
  detail: {
    bg: 'Пощенският сървър още не е отговорил. Изчакайте отговора, преди да изпратите отново.',
    en: 'The mail server has not answered yet. Wait for its answer before you send again.',
  },
});

export const NO_ADDRESS_OF_AUTHORITY = problemType({
  slug: 'no-address-of-authority',
  status: 409,
  title: { bg: 'Органът няма имейл в справочника', en: 'The authority has no e-mail in the directory' },
  detail: {
    bg: 'Разпечатайте писмото, изпратете го на хартия и отбележете деня и номера.',
    en: 'Print the letter, send it on paper, and note the day and the number.',
  },
});

export const ADDRESS_CHANGED = problemType({
  slug: 'address-of-authority-changed',
  status: 409,
  title: { bg: 'Имейлът на органа е вече друг', en: 'The e-mail of the authority is another one by now' },
  detail: {
    bg: 'Отворете случая отново, прочетете новия адрес и изпратете, ако е верен.',
    en: 'Open the case again, read the new address, and send if it is right.',
  },
});
