import type { Language } from '../../../core/api/contract';

/** The language somebody seems to have written a title in; lists don't say. */
export function languageOf(text: string): Language {
  return /[а-я]/i.test(text) ? 'bg' : 'en';
}
