import { fill, type Words } from '../../../kernel/words.js';
import type { ImportColumn } from './import-columns.js';
import { wordsOf, type PolicyFault } from './policy-problems.js';

interface FaultText {
  readonly what: Words;
  /** What whoever corrects the file has to do. */
  readonly remedy: Words;
}

const OWN = {
  missing: {
    what: { bg: 'Полето е празно.', en: 'The cell is empty.' },
    remedy: { bg: 'Попълнете го.', en: 'Fill it in.' },
  },
  too_long: {
    what: { bg: 'Текстът е твърде дълъг.', en: 'The text is too long.' },
    remedy: { bg: 'Съкратете го до {max} знака.', en: 'Shorten it to {max} characters.' },
  },
  too_many_cells: {
    what: { bg: 'На реда има повече полета, отколкото са колоните.', en: 'The row has more cells than there are columns.' },
    remedy: {
      bg: 'Проверете за излишен разделител. Текст с разделител се огражда с кавички.',
      en: 'Look for a needless separator. A text with a separator goes between quotation marks.',
    },
  },
  not_a_date: {
    what: { bg: 'Няма такъв ден.', en: 'There is no such day.' },
    remedy: { bg: 'Напишете деня като 31.12.2027 или 2027-12-31.', en: 'Write the day like 31.12.2027 or 2027-12-31.' },
  },
  unknown_currency: {
    what: { bg: 'Непозната валута.', en: 'An unknown currency.' },
    remedy: { bg: 'Напишете EUR или BGN.', en: 'Write EUR or BGN.' },
  },
  currency_without_budget: {
    what: { bg: 'Има валута, но няма сума.', en: 'There is a currency but no amount.' },
    remedy: { bg: 'Попълнете бюджета или изтрийте валутата.', en: 'Fill in the budget or delete the currency.' },
  },
  unknown_direction: {
    what: { bg: 'Непозната посока.', en: 'An unknown direction.' },
    remedy: { bg: 'Напишете „нагоре“ или „надолу“.', en: 'Write “нагоре” (up) or “надолу” (down).' },
  },
  code_repeated: {
    what: { bg: 'Този код е и на ред {row}.', en: 'Row {row} has this code too.' },
    remedy: {
      bg: 'Дайте друг код. За още един показател оставете „Мярка“ празно.',
      en: 'Give another code. For one more indicator leave “Мярка” empty.',
    },
  },
  unreadable_row: {
    what: { bg: 'От този ред нататък файлът не може да се прочете.', en: 'From this row on the file cannot be read.' },
    remedy: {
      bg: 'Проверете дали всяка кавичка има своя двойка.',
      en: 'Check that every quotation mark has its other one.',
    },
  },
  unknown_column: {
    what: { bg: 'Непозната колона „{header}“.', en: 'An unknown column “{header}”.' },
    remedy: { bg: 'Използвайте имената от празния образец.', en: 'Use the names of the empty template.' },
  },
  missing_column: {
    what: { bg: 'Липсва колоната „{header}“.', en: 'The column “{header}” is missing.' },
    remedy: { bg: 'Добавете я на първия ред.', en: 'Add it in the first row.' },
  },
  repeated_column: {
    what: { bg: 'Колоната „{header}“ се повтаря.', en: 'The column “{header}” is there twice.' },
    remedy: { bg: 'Оставете само едната.', en: 'Keep one of them.' },
  },
  too_many_rows: {
    what: { bg: 'Редовете са повече от {max}.', en: 'There are more than {max} rows.' },
    remedy: { bg: 'Разделете файла на части.', en: 'Split the file.' },
  },
  no_rows: {
    what: { bg: 'Във файла няма нито една мярка.', en: 'There is no measure in the file.' },
    remedy: { bg: 'Добавете редове под имената на колоните.', en: 'Add rows below the names of the columns.' },
  },
} as const satisfies Readonly<Record<string, FaultText>>;

/** What to do about a rule that the file breaks, beside what the rule says. */
const REMEDIES = {
  not_a_code: { bg: 'Поправете кода.', en: 'Correct the code.' },
  code_taken: {
    bg: 'Махнете реда. Мерките, които ги има, се променят на страницата им.',
    en: 'Take the row out. Measures that are there are changed on their own page.',
  },
  unknown_parent: { bg: 'Поправете кода в „Част от“ или добавете тази мярка.', en: 'Correct the code in “Част от”, or add that measure.' },
  under_itself: { bg: 'Посочете друга мярка в „Част от“.', en: 'Name another measure in “Част от”.' },
  too_deep: { bg: 'Преместете мярката едно ниво нагоре.', en: 'Move the measure one level up.' },
  too_many_measures: { bg: 'Махнете мерки.', en: 'Take measures out.' },
  unknown_department: { bg: 'Напишете името, както е в списъка с отделите.', en: 'Write the name as it is in the list of departments.' },
  closed_department: { bg: 'Посочете отдела, който е поел работата му.', en: 'Name the department that took over its work.' },
  due_outside_period: { bg: 'Поправете деня или първо периода на документа.', en: 'Correct the day, or the period of the document first.' },
  leva_after_2025: { bg: 'Напишете сумата от акта в евро и валута EUR.', en: 'Write the amount of the act in euro and the currency EUR.' },
  not_a_number: { bg: 'Махнете думите и знаците за валута.', en: 'Take out words and signs of currencies.' },
  ambiguous_number: { bg: 'Отделете хилядите с интервал или не ги отделяйте.', en: 'Separate thousands by a space, or not at all.' },
  number_too_exact: { bg: 'Закръглете числото.', en: 'Round the number.' },
  number_too_large: { bg: 'Проверете числото и единицата.', en: 'Check the number and the unit.' },
  number_below_zero: { bg: 'Махнете минуса.', en: 'Take the minus out.' },
  indicator_taken: { bg: 'Дайте на показателя друго име.', en: 'Give the indicator another name.' },
  too_many_indicators: { bg: 'Махнете показатели.', en: 'Take indicators out.' },
  half_baseline: { bg: 'Попълнете и това поле.', en: 'Fill in this cell too.' },
  target_before_baseline: { bg: 'Поправете едната от двете дати.', en: 'Correct one of the two days.' },
  target_against_direction: { bg: 'Поправете посоката или стойностите.', en: 'Correct the direction or the values.' },
} as const satisfies Partial<Readonly<Record<PolicyFault, Words>>>;

export type ImportFault = keyof typeof OWN | keyof typeof REMEDIES;

/** A wrong cell: the row as a spreadsheet counts it, where the names of the columns are row 1. */
export interface RowFault {
  readonly row: number;
  /** Null when it is about the whole row. */
  readonly column: ImportColumn | null;
  readonly code: ImportFault;
  readonly values?: Readonly<Record<string, string | number>>;
}

const isOwn = (code: ImportFault): code is keyof typeof OWN => code in OWN;

/** What is wrong, and what to do about it. */
export function faultWords({ code, values = {} }: Pick<RowFault, 'code' | 'values'>): FaultText {
  if (!isOwn(code)) return { what: wordsOf(code), remedy: REMEDIES[code] };
  return { what: fill(OWN[code].what, values), remedy: fill(OWN[code].remedy, values) };
}
