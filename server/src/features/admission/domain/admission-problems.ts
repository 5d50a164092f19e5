import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const SENT_TOO_EARLY = problemType({
  slug: 'sent-too-early',
  status: 429,
  title: { bg: 'Изчакайте малко и изпратете пак', en: 'Wait a little and send again' },
  detail: {
    bg: 'Програми за спам изпращат веднага, затова изчакваме малко. Написаното е запазено. Изпратете го пак след указаното време.',
    en: 'Programs that send spam send at once, so we wait a little. What you wrote is saved. Send it again after the time that is named.',
  },
});

export const TRAP_FILLED = problemType({
  slug: 'empty-field-filled',
  status: 422,
  title: { bg: 'Попълнено е поле, което трябва да е празно', en: 'A field that must stay empty was filled in' },
  detail: {
    bg: 'Това поле хваща програми за спам. Оставете го празно и изпратете пак. Написаното е запазено.',
    en: 'This field catches programs that send spam. Leave it empty and send again. What you wrote is saved.',
  },
});

export const PROOF_NEEDED = problemType({
  slug: 'proof-needed',
  status: 422,
  title: { bg: 'Нужно е доказателство за изчисление', en: 'A proof of work is needed' },
  detail: {
    bg: 'Засилената защита е включена. Вземете задача от GET /api/v1/submission-challenge и изпратете решението в заглавие Submission-Proof. Всяко решение важи веднъж.',
    en: 'The flood mode is on. Take a challenge from GET /api/v1/submission-challenge and send its solution in the header Submission-Proof. A solution is good once.',
  },
});

/** The name of the field that people leave empty. */
export const TRAP = 'website';

export const trapError: FieldError = { pointer: `/${TRAP}`, code: 'must_be_empty', detail: TRAP_FILLED.detail };

const MINUTE = 60;

/** How long to wait, rounded up. */
export function waitWords(seconds: number): Words {
  const [count, bg, en] =
    seconds < MINUTE
      ? [seconds, ['секунда', 'секунди'], ['second', 'seconds']]
      : [Math.ceil(seconds / MINUTE), ['минута', 'минути'], ['minute', 'minutes']];
  const form = count === 1 ? 0 : 1;
  return { bg: `${count} ${bg[form] ?? ''}`, en: `${count} ${en[form] ?? ''}` };
}

/** What whoever sent too early is told. */
export function tooEarlyWords(seconds: number): Words {
  const { bg, en } = waitWords(seconds);
  return {
    bg: `Програми за спам изпращат веднага, затова изчакваме малко. Написаното е запазено. Изпратете го пак след ${bg}.`,
    en: `Programs that send spam send at once, so we wait a little. What you wrote is saved. Send it again in ${en}.`,
  };
}
