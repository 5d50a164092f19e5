import type { Words } from '../../../kernel/words.js';

export type DemandCode =
  | 'reasons_short'
  | 'refusal_reasons_short'
  | 'legal_ground_missing'
  | 'commitment_missing'
  | 'commitment_due_missing'
  | 'done_on_missing'
  | 'date_in_past'
  | 'date_in_future'
  | 'not_for_outcome';

/** Why an answer is refused, with the rule. */
export const DEMAND_WORDS: Readonly<Record<DemandCode, Words>> = {
  reasons_short: {
    bg: 'Решението се мотивира (чл. 123 АПК). Напишете поне 20 знака.',
    en: 'A decision gives its reasons (Art. 123 APC). Write at least 20 characters.',
  },
  refusal_reasons_short: {
    bg: 'Отказът се мотивира (чл. 123 АПК). Напишете поне 50 знака защо не се приема.',
    en: 'A refusal gives its reasons (Art. 123 APC). Write at least 50 characters on why it is not accepted.',
  },
  legal_ground_missing: {
    bg: 'Отказът посочва правното си основание (чл. 123 АПК). Напишете закона и члена.',
    en: 'A refusal names its legal ground (Art. 123 APC). Give the act and the article.',
  },
  commitment_missing: {
    bg: 'Приетото се изпълнява. Посочете какво ще се направи, кой отдел и до кога.',
    en: 'What is accepted gets done. Say what will be done, by which department and by when.',
  },
  commitment_due_missing: {
    bg: 'Посочете до кой ден ще бъде направено. По правило е до един месец (чл. 125 АПК).',
    en: 'Give the day by which it will be done. As a rule, within one month (Art. 125 APC).',
  },
  done_on_missing: {
    bg: 'Посочете на коя дата е направено.',
    en: 'Give the day on which it was done.',
  },
  date_in_past: {
    bg: 'Тази дата мина. Посочете днешна или бъдеща.',
    en: 'That date has passed. Give today’s or a later one.',
  },
  date_in_future: {
    bg: 'Тази дата още не е дошла. Посочете днешна или минала.',
    en: 'That date has not come yet. Give today’s or an earlier one.',
  },
  not_for_outcome: {
    bg: 'Това не върви с избраното решение. Махнете го или изберете друго решение.',
    en: 'This does not go with the chosen outcome. Remove it or choose another outcome.',
  },
};
