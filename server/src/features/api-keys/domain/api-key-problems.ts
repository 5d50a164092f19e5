import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const KEY_UNKNOWN = problemType({
  slug: 'api-key-unknown',
  status: 401,
  title: { bg: 'Няма такъв ключ', en: 'There is no such key' },
  detail: {
    bg: 'Проверете дали ключът е преписан цял. Той започва с „zk_“.',
    en: 'Check that the whole key was copied. It starts with “zk_”.',
  },
});

export const KEY_REVOKED = problemType({
  slug: 'api-key-revoked',
  status: 401,
  title: { bg: 'Ключът е отнет', en: 'The key was revoked' },
  detail: { bg: 'Поискайте нов ключ от този, който управлява ключовете Ви.', en: 'Ask whoever manages your keys for a new one.' },
});

export const KEY_EXPIRED = problemType({
  slug: 'api-key-expired',
  status: 401,
  title: { bg: 'Срокът на ключа изтече', en: 'The key has expired' },
  detail: { bg: 'Поискайте нов ключ от този, който управлява ключовете Ви.', en: 'Ask whoever manages your keys for a new one.' },
});

export const KEY_SCOPE = problemType({
  slug: 'api-key-scope',
  status: 403,
  title: { bg: 'Ключът не е за това', en: 'The key is not for this' },
  detail: {
    bg: 'Ключът няма нужното право. Поискайте ключ, който го има.',
    en: 'The key lacks the scope that this needs. Ask for one that has it.',
  },
});

export const KEYS_FULL = problemType({
  slug: 'api-keys-full',
  status: 409,
  title: { bg: 'Ключовете са твърде много', en: 'There are too many keys' },
  detail: {
    bg: 'Организация може да има до 10 действащи ключа. Първо отнемете някой.',
    en: 'An organisation may have up to 10 keys that work. First revoke one.',
  },
});

const TEXTS = {
  no_scope: { bg: 'Изберете поне едно право.', en: 'Choose at least one scope.' },
  scope_not_yours: {
    bg: 'Ключове за подаване на сигнали дава администраторът.',
    en: 'Keys that submit signals are given by the administrator.',
  },
  holder_missing: { bg: 'Напишете чия програма ще използва ключа.', en: 'Write whose program will use the key.' },
  day_past: { bg: 'Изберете днес или по-късен ден.', en: 'Choose today or a later day.' },
  above_usual: {
    bg: 'Повече може да даде само администраторът.',
    en: 'Only the administrator can give more.',
  },
  day_below_minute: {
    bg: 'За ден не може да е по-малко, отколкото за минута.',
    en: 'For a day it cannot be less than for a minute.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type KeyFault = keyof typeof TEXTS;

export const keyFault = (pointer: string, code: KeyFault): FieldError => ({ pointer, code, detail: TEXTS[code] });
