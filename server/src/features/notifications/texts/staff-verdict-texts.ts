import type { Words } from '../../../kernel/words.js';
import type { Template } from '../templates/template.js';

const reason: Words = {
  bg: 'Получавате писмото заради ролята си в платформата.',
  en: 'You get this message because of your role on the platform.',
};
const review = { label: { bg: 'Прегледайте случая', en: 'Review the case' }, page: 'review' } as const;
const caseFile = { label: { bg: 'Отворете случая', en: 'Open the case' }, page: 'case-file' } as const;

const notSettled = {
  subject: { bg: 'Оценка на автора по случай {number}', en: 'The author’s verdict in case {number}' },
  heading: { bg: 'Отговорът не решава въпроса', en: 'The answer does not settle the matter' },
  paragraphs: [
    {
      bg: 'Авторът на случай {number} каза, че отговорът не решава въпроса. Оценката стои до отговора.',
      en: 'The author of case {number} said that the answer does not settle the matter. The verdict stands beside the answer.',
    },
    {
      bg: 'Решението на общината остава. Ако видите грешка или пропуск, поправете отговора.',
      en: 'The decision of the municipality stands. If you see a mistake or a gap, correct the answer.',
    },
  ],
} as const;

/** Letters to staff about what authors say of answers. */
export const STAFF_VERDICT_TEXTS = {
  'official.verdict_no': { ...notSettled, action: caseFile, reason },
  'moderator.verdict_no': { ...notSettled, action: review, reason },
  'moderator.reopened_by_author': {
    subject: { bg: 'Нови факти от автора на случай {number}', en: 'New facts from the author of case {number}' },
    heading: { bg: 'Авторът отвори случая отново', en: 'The author opened the case again' },
    paragraphs: [
      {
        bg: 'Авторът на случай {number} посочи нови факти след отговора. Прочетете ги сред съобщенията и насочете случая към отдел.',
        en: 'The author of case {number} brought new facts after the answer. Read them among the messages and route the case to a department.',
      },
      {
        bg: 'За тях тече нов законов срок: до {decideBy}.',
        en: 'A new statutory term runs for them: until {decideBy}.',
        needs: 'decideBy',
      },
    ],
    action: review,
    reason,
  },
  'moderator.forwarding_asked': {
    subject: { bg: 'Искане за препращане на случай {number}', en: 'Request to send case {number} on' },
    heading: { bg: 'Авторът иска случаят да се препрати', en: 'The author asks for the case to be sent on' },
    paragraphs: [
      {
        bg: 'Авторът на случай {number} не е доволен от отговора и иска случаят да се препрати на: {wish}.',
        en: 'The author of case {number} is not satisfied with the answer and asks to send the case to: {wish}.',
        needs: 'wish',
      },
      {
        bg: 'Препратете го, или обяснете на автора защо не. Отговорът на общината остава публичен и в двата случая.',
        en: 'Send it on, or explain to the author why not. The answer of the municipality stays public either way.',
      },
    ],
    action: review,
    reason,
  },
} as const satisfies Readonly<Record<string, Template>>;
