import type { Words } from '../../kernel/words.js';

const MINUTE = 60;
const HOUR = 3_600;

/** When to try again, for whoever has to wait `seconds`: rounded up, so that the time told is never too short. */
export function waitingWords(seconds: number): Words {
  if (seconds < MINUTE) return { bg: 'Опитайте пак след една минута.', en: 'Try again in a minute.' };
  if (seconds <= HOUR) return after(Math.ceil(seconds / MINUTE), { bg: ['минута', 'минути'], en: ['minute', 'minutes'] });
  return after(Math.ceil(seconds / HOUR), { bg: ['час', 'часа'], en: ['hour', 'hours'] });
}

function after(count: number, unit: Readonly<Record<'bg' | 'en', readonly [one: string, other: string]>>): Words {
  const form = count === 1 ? 0 : 1;
  return { bg: `Опитайте пак след ${count} ${unit.bg[form]}.`, en: `Try again in ${count} ${unit.en[form]}.` };
}
