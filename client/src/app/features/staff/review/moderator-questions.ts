import type { CaseFile } from '../../../core/api/contract';
import type { ActionAnswer, ActionQuestion } from '../desk-form/action-dialog';
import { textLimits } from '../desk-form/text-rules';

type Send = (answer: ActionAnswer) => Promise<void>;

const toAuthor = $localize`:@@staff-desk.ask.to-author:Текст до автора`;
const authorReads = $localize`:@@staff-desk.ask.author-reads:Авторът го получава дума по дума.`;

/** The questions behind the decisions that need more than a press of a button. */
export function injectModeratorQuestions() {
  function merge({ number }: CaseFile, into: string, send: Send): ActionQuestion {
    return {
      key: `${number} merge ${into}`,
      heading: $localize`:@@staff-desk.merge.heading:Обедини с друг случай`,
      explanation: $localize`:@@staff-desk.merge.explanation:За същия въпрос, подаден по-рано (АПК чл. 124). Авторът получава отговора по него, а двамата се броят заедно.`,
      line: {
        pointer: '/into',
        label: $localize`:@@staff-desk.merge.into:Номер на по-ранния случай`,
        hint: $localize`:@@staff-desk.merge.hint:Например 7KQ2-M9XW`,
        missing: $localize`:@@staff-desk.merge.missing:Напишете номера.`,
      },
      text: { pointer: '/note', label: toAuthor, hint: authorReads, limit: textLimits.note, isOptional: true },
      furtherText: {
        pointer: '/newFacts',
        label: $localize`:@@staff-desk.merge.new-facts:Нови факти в този случай`,
        hint: $localize`:@@staff-desk.merge.new-facts-hint:Отделът, който отговаря по по-ранния случай, ги вижда. Никой друг. Оставете празно, ако няма.`,
        limit: textLimits.note,
      },
      start: { line: into },
      confirm: $localize`:@@staff-desk.merge.confirm:Обедини`,
      send,
    };
  }

  function unmerge({ number, mergedInto }: CaseFile, send: Send): ActionQuestion {
    return {
      key: `${number} unmerge`,
      heading: $localize`:@@staff-desk.unmerge.heading:Раздели от ${mergedInto ?? ''}:number:`,
      explanation: $localize`:@@staff-desk.unmerge.explanation:Когато не е за същото. Случаят се връща за насочване, със срока от получаването му. Авторът научава защо.`,
      text: { pointer: '/note', label: toAuthor, hint: authorReads, limit: textLimits.note },
      confirm: $localize`:@@staff-desk.unmerge.confirm:Раздели`,
      send,
    };
  }

  function close({ number }: CaseFile, send: Send): ActionQuestion {
    return {
      key: `${number} close`,
      heading: $localize`:@@staff-desk.close.heading:Приключи случая`,
      explanation: $localize`:@@staff-desk.close.explanation:Отговорът остава публичен. Нов отговор вече няма да се чака.`,
      text: { pointer: '/note', label: toAuthor, hint: authorReads, limit: textLimits.note, isOptional: true },
      confirm: $localize`:@@staff-desk.close.confirm:Приключи`,
      send,
    };
  }

  function reopen({ number }: CaseFile, send: Send): ActionQuestion {
    return {
      key: `${number} reopen`,
      heading: $localize`:@@staff-desk.reopen.heading:Отвори отново`,
      explanation: $localize`:@@staff-desk.reopen.explanation:Когато отговорът не решава въпроса. После насочете случая към отдел за нов отговор.`,
      text: { pointer: '/note', label: toAuthor, hint: authorReads, limit: textLimits.note },
      confirm: $localize`:@@staff-desk.reopen.confirm:Отвори`,
      send,
    };
  }

  return { merge, unmerge, close, reopen };
}
