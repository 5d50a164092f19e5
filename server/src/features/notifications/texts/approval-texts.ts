import type { Words } from '../../../kernel/words.js';
import type { Template } from '../templates/template.js';

const reason: Words = {
  bg: 'Получавате писмото заради ролята си в платформата.',
  en: 'You get this message because of your role on the platform.',
};
const caseFile = { label: { bg: 'Отворете случая', en: 'Open the case' }, page: 'case-file' } as const;
const answerDue = {
  bg: 'Законовият срок за отговор е до {decideBy}. Той не спира.',
  en: 'The statutory term for the answer ends on {decideBy}. It does not stop.',
  needs: 'decideBy',
} as const;

/** Letters about an answer that a second person reads before everybody does. */
export const APPROVAL_TEXTS = {
  'official.answer_proposed': {
    subject: { bg: 'Отговор по случай {number} чака одобрение', en: 'The answer to case {number} waits for approval' },
    heading: { bg: 'Нужно е второ лице', en: 'A second person is needed' },
    paragraphs: [
      {
        bg: 'Ваш колега написа отговор по случай {number}. Той не е публикуван, докато друг не го одобри.',
        en: 'A colleague of yours wrote an answer to case {number}. It is not published until somebody else approves it.',
      },
      { bg: 'Прочетете го. Одобрете го или го върнете и обяснете защо.', en: 'Read it. Approve it, or send it back and say why.' },
      answerDue,
    ],
    action: caseFile,
    reason,
  },
  'official.answer_sent_back': {
    subject: { bg: 'Отговорът по случай {number} е върнат', en: 'The answer to case {number} was sent back' },
    heading: { bg: 'Отговорът Ви е върнат', en: 'Your answer was sent back' },
    paragraphs: [
      {
        bg: 'Колега прочете отговора Ви по случай {number} и го върна. Обяснението е над черновата.',
        en: 'A colleague read your answer to case {number} and sent it back. The reason stands above the draft.',
      },
      { bg: 'Поправете отговора и го изпратете отново.', en: 'Correct the answer and send it again.' },
      answerDue,
    ],
    action: caseFile,
    reason,
  },
} as const satisfies Readonly<Record<string, Template>>;
