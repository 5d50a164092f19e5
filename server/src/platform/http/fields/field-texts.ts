import type { Words } from '../../../kernel/words.js';
import type { FaultCode } from './field-rule.js';

/** What a reader is told of a wrong field. */
export const FIELD_TEXTS: Readonly<Record<FaultCode, Words>> = {
  missing: { bg: 'Това поле е задължително.', en: 'This field is required.' },
  not_text: { bg: 'Тук се очаква текст.', en: 'Text is expected here.' },
  not_a_number: { bg: 'Тук се очаква цяло число.', en: 'A whole number is expected here.' },
  not_a_decimal: { bg: 'Тук се очаква число.', en: 'A number is expected here.' },
  not_a_flag: { bg: 'Тук се очаква да или не.', en: 'True or false is expected here.' },
  not_a_list: { bg: 'Тук се очаква списък.', en: 'A list is expected here.' },
  unknown_value: { bg: 'Изберете една от дадените възможности.', en: 'Choose one of the given options.' },
  unknown_field: { bg: 'Такова поле няма.', en: 'There is no such field.' },
  blank: { bg: 'Попълнете това поле.', en: 'Fill in this field.' },
  too_short: { bg: 'Напишете поне {min} знака.', en: 'Write at least {min} characters.' },
  too_long: { bg: 'Съкратете с {over} знака. Побират се {max}.', en: 'Shorten by {over} characters. The limit is {max}.' },
  too_small: { bg: 'Най-малката стойност е {min}.', en: 'The smallest value is {min}.' },
  too_large: { bg: 'Най-голямата стойност е {max}.', en: 'The largest value is {max}.' },
  too_many: { bg: 'Най-много {max}.', en: 'At most {max}.' },
  not_an_email: { bg: 'Напишете адрес като ime@example.bg.', en: 'Write an address like name@example.bg.' },
  not_a_phone: { bg: 'Напишете номер като 0888 123 456.', en: 'Write a number like 0888 123 456.' },
  not_a_date: { bg: 'Напишете дата от календара.', en: 'Write a date that the calendar has.' },
  not_an_id: { bg: 'Това не е валиден идентификатор.', en: 'This is not a valid identifier.' },
};
