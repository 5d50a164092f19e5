import type { FieldError } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

/** The rules of a letter to an authority in the reader's words, by stable code. */
const RULES = {
  disclosure_never: {
    bg: 'Сигналът е анонимен. За подателя не се изпраща нищо.',
    en: 'The submission is anonymous. Nothing about its author is sent.',
  },
  disclosure_reason_required: {
    bg: 'Напишете защо органът трябва да знае това, поне 10 знака. Подателят ще прочете причината.',
    en: 'Write why the authority has to know it, in at least 10 characters. The author will read the reason.',
  },
  no_public_text: {
    bg: 'Публичен текст няма. Изберете текста на подателя.',
    en: 'There is no public text. Choose the author’s text.',
  },
  attachment_unknown: { bg: 'Файлът не е към този случай.', en: 'The file does not belong to this case.' },
  attachment_not_redrawn: {
    bg: 'Подателят е скрит, а файлът може да го издаде. Първо го подгответе за публикуване.',
    en: 'The author is hidden, and the file may give them away. Prepare it for publication first.',
  },
  attachments_too_large: {
    bg: 'Файловете са общо над 10 MB и пощата няма да ги приеме. Махнете някои и ги опишете в писмото.',
    en: 'The files are over 10 MB together, and mail will not take them. Take some out and describe them in the letter.',
  },
  paper_before_forwarding: { bg: 'Денят е преди препращането.', en: 'The day is before the forwarding.' },
  paper_in_future: { bg: 'Денят още не е дошъл.', en: 'The day has not come yet.' },
} as const satisfies Readonly<Record<string, Words>>;

export type ForwardingRule = keyof typeof RULES;

export const forwardingFault = (pointer: string, code: ForwardingRule): FieldError => ({ pointer, code, detail: RULES[code] });
