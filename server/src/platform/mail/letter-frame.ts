import type { Words } from '../../kernel/words.js';

/** The words that stand in every letter, whatever it is about. */
export const LETTER_FRAME = {
  greeting: { bg: 'Здравейте,', en: 'Hello,' },
  copyLink: {
    bg: 'Ако бутонът не работи, копирайте този адрес в браузъра:',
    en: 'If the button does not work, copy this address into your browser:',
  },
  automatic: {
    bg: 'Писмото е изпратено автоматично. Не отговаряйте на него: никой не чете този адрес.',
    en: 'This message was sent automatically. Please do not reply: nobody reads this address.',
  },
} as const satisfies Readonly<Record<string, Words>>;
