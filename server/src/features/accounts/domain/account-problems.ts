import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const WRONG_CREDENTIALS = problemType({
  slug: 'wrong-credentials',
  status: 401,
  title: { bg: 'Грешен имейл или парола', en: 'Wrong e-mail or password' },
  detail: { bg: 'Проверете имейла и паролата и опитайте пак.', en: 'Check the e-mail and the password and try again.' },
});

export const TOTP_REQUIRED = problemType({
  slug: 'totp-required',
  status: 401,
  title: { bg: 'Нужен е код', en: 'A code is needed' },
  detail: {
    bg: 'Въведете шестте цифри от приложението за кодове или резервен код.',
    en: 'Enter the six digits of your authenticator app, or a recovery code.',
  },
});

export const TOTP_ENROLMENT_NEEDED = problemType({
  slug: 'totp-enrolment-needed',
  status: 403,
  title: { bg: 'Първо настройте втората стъпка за вход', en: 'First set up the second step of signing in' },
  detail: {
    bg: 'Отворете „Моят профил“ и свържете приложение за кодове. След това продължете.',
    en: 'Open “My account” and connect an authenticator app. Then go on.',
  },
});

export const TOTP_STATE = problemType({
  slug: 'totp-state',
  status: 409,
  title: { bg: 'Втората стъпка е в друго състояние', en: 'The second step is in another state' },
  detail: { bg: 'Презаредете страницата и вижте какво е настроено.', en: 'Reload the page and see what is set up.' },
});

export const LINK_EXPIRED = problemType({
  slug: 'link-expired',
  status: 404,
  title: { bg: 'Връзката вече не важи', en: 'This link is no longer valid' },
  detail: {
    bg: 'Тя е използвана, изтекла или заменена с нова. Поискайте нова.',
    en: 'It was used, has expired or was replaced by a newer one. Ask for a new one.',
  },
});

export const ACCOUNT_STATE = problemType({
  slug: 'account-state',
  status: 409,
  title: { bg: 'Профилът е в друго състояние', en: 'The account is in another state' },
  detail: { bg: 'Презаредете страницата и вижте състоянието на профила.', en: 'Reload the page and see the state of the account.' },
});

export const LAST_ADMINISTRATOR = problemType({
  slug: 'last-administrator',
  status: 409,
  title: { bg: 'Това е последният администратор', en: 'This is the last administrator' },
  detail: {
    bg: 'Първо дайте роля на друг администратор. Иначе никой няма да управлява платформата.',
    en: 'First make somebody else an administrator. Otherwise nobody could run the platform.',
  },
});

export const ADMINISTRATOR_EXISTS = problemType({
  slug: 'administrator-exists',
  status: 409,
  title: { bg: 'Вече има администратор', en: 'There already is an administrator' },
  detail: { bg: 'Помолете го да покани новия.', en: 'Ask them to invite the new one.' },
});

export const ACCOUNT_FAULTS = [
  'email_taken',
  'department_needed',
  'department_not_allowed',
  'office_not_allowed',
  'unknown_department',
  'wrong_password',
  'wrong_code',
  'password_is_email',
  'password_too_common',
] as const;
export type AccountFault = (typeof ACCOUNT_FAULTS)[number];

const TEXTS: Readonly<Record<AccountFault, Words>> = {
  email_taken: { bg: 'Профил с този имейл вече има.', en: 'There already is an account with this e-mail.' },
  department_needed: { bg: 'Изберете отдела, за който отговаря.', en: 'Choose the department that they answer for.' },
  department_not_allowed: { bg: 'Наблюдателят не е част от отдел.', en: 'A monitor is not part of a department.' },
  office_not_allowed: { bg: 'Наблюдателят не заема длъжност в общината.', en: 'A monitor holds no office in the municipality.' },
  unknown_department: { bg: 'Изберете отдел от списъка.', en: 'Choose a department from the list.' },
  wrong_password: { bg: 'Паролата не е вярна.', en: 'The password is not right.' },
  wrong_code: {
    bg: 'Кодът не е верен или вече е използван. Изчакайте следващия.',
    en: 'The code is wrong or was used already. Wait for the next one.',
  },
  password_is_email: { bg: 'Паролата не може да е Вашият имейл.', en: 'The password can’t be your e-mail.' },
  password_too_common: {
    bg: 'Тази парола е от най-използваните. Изберете друга.',
    en: 'This password is one of the most used. Choose another.',
  },
};

export const accountFault = (pointer: string, code: AccountFault): FieldError => ({ pointer, code, detail: TEXTS[code] });
