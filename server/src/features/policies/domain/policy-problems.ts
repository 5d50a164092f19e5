import { type FieldError, problemType } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';

export const POLICY_PUBLISHED = problemType({
  slug: 'policy-published',
  status: 409,
  title: { bg: 'Документът вече е публикуван', en: 'The document is published already' },
  detail: { bg: 'Презаредете страницата и вижте какво се е променило.', en: 'Load the page again and see what changed.' },
});

export const POLICY_WITHOUT_MEASURES = problemType({
  slug: 'policy-without-measures',
  status: 409,
  title: { bg: 'В документа още няма мерки', en: 'The document has no measures yet' },
  detail: { bg: 'Добавете поне една мярка и публикувайте отново.', en: 'Add at least one measure and publish again.' },
});

export const VALUE_CORRECTED = problemType({
  slug: 'value-corrected',
  status: 409,
  title: { bg: 'Тази стойност вече е поправена', en: 'This value was corrected already' },
  detail: {
    bg: 'Вижте новата стойност. Ако и тя е грешна, поправете нея.',
    en: 'See the new value. If it is wrong too, correct that one.',
  },
});

export const IMPORT_OUTDATED = problemType({
  slug: 'import-outdated',
  status: 409,
  title: { bg: 'Прегледът вече не важи', en: 'The preview no longer holds' },
  detail: {
    bg: 'Нищо не е внесено: документът се промени или мина един час. Качете файла отново и вижте новия преглед.',
    en: 'Nothing was imported: the document changed, or an hour went by. Upload the file again and see the new preview.',
  },
});

export const IMPORT_UNREADABLE = problemType({
  slug: 'import-unreadable',
  status: 422,
  title: { bg: 'Файлът не може да се прочете', en: 'The file cannot be read' },
  detail: { bg: 'Запазете го като „CSV UTF-8“ и го качете отново.', en: 'Save it as “CSV UTF-8” and upload it again.' },
});

export const IMPORT_TOO_LARGE = problemType({
  slug: 'import-too-large',
  status: 413,
  title: { bg: 'Файлът е твърде голям', en: 'The file is too large' },
  detail: { bg: 'Файл с мерки може да е до 1 MB. Разделете го на части.', en: 'A file of measures may have up to 1 MB. Split it.' },
});

const TEXTS = {
  not_a_slug: {
    bg: 'Само малки латински букви, цифри и тирета, например piro-2021-2027.',
    en: 'Only small Latin letters, digits and hyphens, like piro-2021-2027.',
  },
  slug_taken: { bg: 'Това кратко име вече е заето.', en: 'This short name is already taken.' },
  period_reversed: { bg: 'Периодът свършва, преди да е започнал.', en: 'The period ends before it starts.' },
  act_in_future: { bg: 'Актът не може да е от бъдеща дата.', en: 'The act cannot be of a future date.' },
  measure_outside_period: {
    bg: 'Мярка {code} е със срок {due}, извън новия период. Първо променете срока ѝ.',
    en: 'Measure {code} is due on {due}, outside the new period. Change that day first.',
  },
  leva_left_behind: {
    bg: 'Мярка {code} е с бюджет в левове. Акт от 2026 г. нататък е в евро.',
    en: 'Measure {code} has a budget in leva. An act of 2026 or later counts in euro.',
  },
  not_a_code: {
    bg: 'Кодът има букви и цифри с точки или тирета между тях, например 1.2.3.',
    en: 'A code has letters and digits with dots or hyphens between them, like 1.2.3.',
  },
  code_taken: { bg: 'Мярка с този код вече има.', en: 'There is a measure with this code already.' },
  unknown_parent: { bg: 'Няма мярка с този код, към която да се добави.', en: 'There is no measure with this code to add it to.' },
  under_itself: { bg: 'Мярката не може да е част от себе си.', en: 'A measure cannot be a part of itself.' },
  too_deep: { bg: 'Мерките са най-много на четири нива.', en: 'Measures stand on four levels at most.' },
  too_many_measures: { bg: 'Един документ има най-много 2000 мерки.', en: 'A document has at most 2,000 measures.' },
  unknown_department: { bg: 'Няма такъв отдел.', en: 'There is no such department.' },
  closed_department: { bg: 'Този отдел е закрит.', en: 'This department is closed.' },
  due_outside_period: { bg: 'Срокът е извън периода на документа.', en: 'The day is outside the period of the document.' },
  leva_after_2025: {
    bg: 'От 1 януари 2026 г. актовете са в евро. Напишете бюджета в евро.',
    en: 'Since 1 January 2026 acts count in euro. Write the budget in euro.',
  },
  not_a_number: { bg: 'Напишете число, например 12345,60.', en: 'Write a number, like 12345.60.' },
  ambiguous_number: {
    bg: 'Числото може да се прочете по два начина. Напишете го с един знак за дробната част.',
    en: 'The number can be read in two ways. Write it with one sign for the fraction.',
  },
  number_too_exact: { bg: 'Твърде много цифри след запетаята.', en: 'Too many digits after the point.' },
  number_too_large: { bg: 'Числото е твърде голямо.', en: 'The number is too large.' },
  number_below_zero: { bg: 'Сумата не може да е под нула.', en: 'The amount cannot be below zero.' },
  indicator_taken: { bg: 'Мярката вече има такъв показател.', en: 'The measure has such an indicator already.' },
  too_many_indicators: { bg: 'Една мярка има най-много 20 показателя.', en: 'A measure has at most 20 indicators.' },
  half_baseline: {
    bg: 'Началната стойност върви с датата си. Попълнете и двете или нито едната.',
    en: 'The starting value goes with its day. Fill in both or neither.',
  },
  target_before_baseline: { bg: 'Целта е за дата преди началната.', en: 'The target is for a day before the starting one.' },
  target_against_direction: {
    bg: 'Целта не е в посоката, в която показателят трябва да върви.',
    en: 'The target does not lie in the direction in which the indicator should go.',
  },
  unit_in_use: {
    bg: 'Има записани стойности в старата единица. Добавете нов показател.',
    en: 'Values were recorded in the old unit. Add another indicator.',
  },
  other_unit: { bg: 'Показателят се мери в „{unit}“.', en: 'The indicator is measured in “{unit}”.' },
  measured_in_future: { bg: 'Датата още не е дошла.', en: 'That day has not come yet.' },
  day_taken: {
    bg: 'За този ден вече има стойност. Поправете нея, с причина.',
    en: 'There is a value for that day already. Correct that one, with a reason.',
  },
  not_a_url: { bg: 'Напишете пълен адрес, който започва с https://.', en: 'Write a full address that starts with https://.' },
  too_many_values: { bg: 'Показателят има твърде много стойности.', en: 'The indicator has too many values.' },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong with a policy and its parts beyond the shape of single fields. */
export type PolicyFault = keyof typeof TEXTS;

export const wordsOf = (code: PolicyFault, values: Readonly<Record<string, string | number>> = {}): Words => fill(TEXTS[code], values);

export const policyFault = (pointer: string, code: PolicyFault, values: Readonly<Record<string, string | number>> = {}): FieldError => ({
  pointer,
  code,
  detail: wordsOf(code, values),
});
