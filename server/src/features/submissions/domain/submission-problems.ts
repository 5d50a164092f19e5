import { problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const CASE_NOT_FOUND = problemType({
  slug: 'case-not-found',
  status: 404,
  title: { bg: 'Няма такъв случай', en: 'There is no such case' },
  detail: {
    bg: 'Проверете номера. Случай, който още се преглежда, не се вижда.',
    en: 'Check the number. A case that is still being reviewed is not shown.',
  },
});

export const CASE_KEY_UNKNOWN = problemType({
  slug: 'case-key-unknown',
  status: 404,
  title: { bg: 'Номерът и кодът не съвпадат', en: 'The number and the code do not match' },
  detail: {
    bg: 'Проверете номера и кода за достъп. Няма значение дали са с главни букви.',
    en: 'Check the number and the access code. Capital letters do not matter.',
  },
});

export const ACTION_NOT_POSSIBLE = problemType({
  slug: 'action-not-possible',
  status: 409,
  title: { bg: 'Сега това не може да се направи', en: 'This cannot be done now' },
  detail: {
    bg: 'Състоянието на случая не позволява това действие.',
    en: 'The state of the case does not allow this action.',
  },
});

/** For what staff would still do with a case whose original is gone. */
export const CASE_ERASED = problemType({
  slug: 'case-erased',
  status: 409,
  title: { bg: 'Оригиналът е изтрит', en: 'The original was erased' },
  detail: {
    bg: 'Срокът за съхранение изтече и оригиналът е изтрит. Това действие вече не е възможно.',
    en: 'The term of retention is over and the original was erased. This action is no longer possible.',
  },
});

/** For an author who comes back after it; what they read names the day and the term (erasure-words.ts). */
export const ORIGINAL_ERASED = problemType({
  slug: 'original-erased',
  status: 410,
  title: { bg: 'Оригиналът на случая е изтрит', en: 'The original of the case was erased' },
  detail: {
    bg: 'Срокът за съхранение изтече. Кодът за достъп вече не отваря нищо. Публикуваният текст и отговорът остават в регистъра.',
    en: 'The term of retention is over. The access code opens nothing any more. A published text and its answer stay in the register.',
  },
});

export const CONFLICT_OF_INTEREST = problemType({
  slug: 'conflict-of-interest',
  status: 409,
  title: { bg: 'Конфликт на интереси', en: 'Conflict of interest' },
  detail: {
    bg: 'Сигналът е срещу този отдел или тази длъжност. Изберете друг отдел, а ако е срещу кмета, го препратете (АПК чл. 113–115).',
    en: 'The signal is about this department or this office. Choose another department; if it is about the mayor, forward it (APC arts. 113–115).',
  },
});

export const AUTHORITY_IN_CONFLICT = problemType({
  slug: 'authority-in-conflict',
  status: 409,
  title: { bg: 'Случаят не се изпраща на този, срещу когото е', en: 'A case does not go to whom it is about' },
  detail: {
    bg: 'Сигналът е срещу този орган или срещу човек, който го ръководи. Изберете друг орган (АПК чл. 113–115).',
    en: 'The signal is about this authority, or about somebody who leads it. Choose another authority (APC arts. 113–115).',
  },
});

export const LINK_SPENT = problemType({
  slug: 'link-spent',
  status: 404,
  title: { bg: 'Връзката вече не важи', en: 'The link is no longer good' },
  detail: {
    bg: 'Срокът ѝ е изтекъл или вече е използвана. Поискайте нова.',
    en: 'Its time has run out, or it was used already. Ask for a new one.',
  },
});

export const SUBMISSION_INVALID = problemType({
  slug: 'submission-invalid',
  status: 422,
  title: { bg: 'Поправете посоченото', en: 'Correct what is named' },
  detail: { bg: 'Поправете посочените полета и изпратете пак.', en: 'Correct the fields that are named and send again.' },
});

export const RECEIPT_OUTDATED = problemType({
  slug: 'receipt-outdated',
  status: 409,
  title: { bg: 'Вече е прието', en: 'It has already been received' },
  detail: {
    bg: 'Това изпращане вече е прието, а кодът за достъп после е сменен. Отворете случая с новия код.',
    en: 'This was received before, and the access code was renewed since. Open the case with the new code.',
  },
});

export const DECISION_INVALID = problemType({
  slug: 'decision-invalid',
  status: 422,
  title: { bg: 'Решението е непълно', en: 'The decision is incomplete' },
  detail: { bg: 'Допълнете посочените полета.', en: 'Complete the fields that are named.' },
});

/** The rules of a submission in the reader's words, by stable code. */
export const SUBMISSION_RULES = {
  topic_needs_signal: {
    bg: 'За корупция и злоупотреба се подава сигнал, а не предложение (АПК чл. 107, ал. 4).',
    en: 'Corruption and abuse of office are told by a signal, not by a recommendation (APC art. 107(4)).',
  },
  name_required: {
    bg: 'Напишете името си или изберете „анонимно“. Без име няма срок за отговор (АПК чл. 111, ал. 4).',
    en: 'Write your name or choose “anonymous”. Without a name no term for an answer runs (APC art. 111(4)).',
  },
  anonymous_has_no_name: {
    bg: 'Анонимно подадено не пази име и телефон. Оставете полето празно.',
    en: 'An anonymous submission keeps no name and no telephone. Leave the field empty.',
  },
  about_needs_signal: {
    bg: 'Само сигнал може да е срещу някого. Оставете полето празно.',
    en: 'Only a signal can be about somebody. Leave the field empty.',
  },
  date_in_future: { bg: 'Датата е в бъдещето. Проверете я.', en: 'The date lies in the future. Check it.' },
  date_needs_signal: { bg: 'Дата на събитие има само сигналът.', en: 'Only a signal has a date of the event.' },
  settlement_unknown: { bg: 'Изберете населено място от списъка.', en: 'Choose a settlement from the list.' },
  department_unknown: { bg: 'Изберете отдел от списъка.', en: 'Choose a department from the list.' },
  choose: { bg: 'Изберете една от възможностите.', en: 'Choose one of the options.' },
  reason_required: { bg: 'Посочете причина.', en: 'Give a reason code.' },
  note_required: { bg: 'Напишете на автора защо.', en: 'Write to the author why.' },
  public_text_required: { bg: 'Напишете публичния текст.', en: 'Write the public text.' },
  into_itself: { bg: 'Случай не се слива със себе си.', en: 'A case cannot be merged into itself.' },
  case_unknown: { bg: 'Няма случай с този номер.', en: 'There is no case with this number.' },
  authority_unknown: { bg: 'Изберете орган от списъка.', en: 'Choose an authority from the list.' },
} as const satisfies Readonly<Record<string, Words>>;

export type SubmissionRule = keyof typeof SUBMISSION_RULES;
