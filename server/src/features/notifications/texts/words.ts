import type { Words } from '../../../kernel/words.js';
import type { vocabulary } from '../../submissions/index.js';

/** To whom an author asks that a case be sent. */
export const WISH_WORDS: Readonly<Record<vocabulary.Wish, Words>> = {
  ombudsman: { bg: 'омбудсмана', en: 'the ombudsman' },
  council: { bg: 'Общинския съвет', en: 'the municipal council' },
};

export const UNSUBSCRIBE: Words = { bg: 'Спрете писмата за този случай', en: 'Stop the e-mails about this case' };
