import type { CivilDate } from '../../../kernel/civil-date.js';
import { daysWords, dayWords } from '../../../kernel/day-words.js';
import type { Words } from '../../../kernel/words.js';

export const DEADLINE_REASONS = [
  'anonymous',
  'older_than_two_years',
  'awaiting_answer',
  'unanswered',
  'reopened',
  'answered',
  'answered_late',
  'dismissed',
  'forwarded',
  'merged',
  'withdrawn',
  'not_public',
] as const;
/** Why the clock stands as it does. */
export type DeadlineReason = (typeof DEADLINE_REASONS)[number];

type Sentence = (on: Words | null, late: Words) => Words;

const plain =
  (bg: string, en: string): Sentence =>
  () => ({ bg, en });

/** A sentence with its day: `…` stands for it, and is left out with the words around it where nobody knows the day. */
const dated =
  (bg: string, en: string): Sentence =>
  (on) => ({
    // A Bulgarian day ends with the full stop of „г.“, which ends the sentence, too.
    bg: on === null ? bg.replace(' на …', '') : bg.replace('…', on.bg).replace(/\.\.$/, '.'),
    en: on === null ? en.replace(' on …', '') : en.replace('…', on.en),
  });

const SENTENCES: Readonly<Record<DeadlineReason, Sentence>> = {
  anonymous: plain(
    'Подадено е анонимно. Законът не дава срок за отговор (чл. 111, ал. 4 АПК).',
    'It was submitted anonymously. The law gives no term for an answer (Art. 111(4) APC).',
  ),
  older_than_two_years: plain(
    'Нарушението е отпреди повече от две години. Законът не дава срок за отговор (чл. 111, ал. 4 АПК).',
    'The violation is more than two years old. The law gives no term for an answer (Art. 111(4) APC).',
  ),
  awaiting_answer: plain('Общината още не е отговорила.', 'The municipality has not answered yet.'),
  unanswered: plain('Срокът изтече, а отговор няма.', 'The term is over, and there is no answer.'),
  reopened: dated(
    'Отговорът беше даден на …, но случаят е отворен отново и чака нов.',
    'It was answered on …, but the case is open again and waits for a new answer.',
  ),
  answered: dated('Общината отговори в срок на ….', 'The municipality answered in time on ….'),
  answered_late: (on, late) => ({
    bg: `Общината отговори ${on === null ? '' : `на ${on.bg} `}със закъснение от ${late.bg}.`,
    en: `The municipality answered ${on === null ? '' : `on ${on.en}, `}${late.en} late.`,
  }),
  dismissed: dated(
    'Спрян на …: случаят беше приключен, без да се разглежда по същество.',
    'Stopped on …: the case was closed without being examined.',
  ),
  forwarded: dated('Спрян на …: случаят беше изпратен на друг орган.', 'Stopped on …: the case was sent to another authority.'),
  merged: dated('Спрян на …: случаят беше обединен с друг.', 'Stopped on …: the case was joined to another one.'),
  withdrawn: dated('Спрян на …: авторът оттегли случая.', 'Stopped on …: the author withdrew the case.'),
  not_public: plain(
    'Текстът не е публичен. Докъде е стигнал случаят, не се показва.',
    'The text is not public. Where the case stands is not shown.',
  ),
};

/** The reason in a sentence, with its day where there is one and, of a late answer, with how late it was. */
export function reasonWords(code: DeadlineReason, on: CivilDate | null, overdueDays: number): Words {
  return SENTENCES[code](on && dayWords(on), daysWords(overdueDays));
}
