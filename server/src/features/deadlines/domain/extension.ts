import { type CivilDate, isAfter, isBefore } from '../../../kernel/civil-date.js';
import { failure, type FieldError, problemType, type Result, success } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';
import { clock, problems, type Submission } from '../../submissions/domain/index.js';
import { dueOn, skipRest, statutoryTerm, telling, termHolding, type TermRules } from '../../work-calendar/index.js';
import type { Extension } from './deadline.js';

export const EXTENSION_REFUSED = problemType({
  slug: 'extension-refused',
  status: 422,
  title: { bg: 'Срокът не може да се удължи така', en: 'The term cannot be extended in this way' },
  detail: { bg: 'Вижте какво пише до полето.', en: 'See what stands beside the field.' },
});

export const DEADLINE_PASSED = problemType({
  slug: 'deadline-passed',
  status: 409,
  title: { bg: 'Срокът вече е изтекъл', en: 'The term is over already' },
  detail: {
    bg: 'Удължава се само срок, който още тече (чл. 118 и 121 АПК). Случаят остава просрочен, докато има отговор.',
    en: 'Only a term that still runs can be extended (Arts. 118 and 121 APC). The case stays overdue until it is answered.',
  },
});

export const EXTENDED_ALREADY = problemType({
  slug: 'extended-already',
  status: 409,
  title: { bg: 'Срокът вече е удължен', en: 'The term was extended already' },
  detail: {
    bg: 'Срокът за сигнал се удължава само веднъж (чл. 121 АПК).',
    en: 'The term of a signal is extended only once (Art. 121 APC).',
  },
});

export const NOT_EXTENDABLE = problemType({
  slug: 'deadline-not-extendable',
  status: 409,
  title: { bg: 'Този срок не се удължава', en: 'This term cannot be extended' },
  detail: {
    bg: 'В таблицата на сроковете няма удължаване за такъв случай.',
    en: 'The table of terms has no extension for a case like this.',
  },
});

/** Limits in characters. */
export const EXTENSION_LIMITS = {
  issuer: { min: 3, max: 200 },
  actNumber: { min: 1, max: 60 },
  reason: { min: 10, max: 2_000 },
} as const;

/** As the act of the superior body says it. All of it is public. */
export type ExtensionForm = Pick<Extension, 'issuer' | 'actNumber' | 'actDate' | 'reason' | 'lastDay' | 'toldOn'>;

/** The last day that the law allows, and the article that says so. */
export interface ExtensionLimit {
  readonly on: CivilDate;
  readonly article: Words;
  /** Whether the law allows a single extension. */
  readonly once: boolean;
}

type ExtendableCase = Pick<Submission, 'kind' | 'clockStartedOn'>;

/**
 * How far the term may reach (АПК чл. 118: in all, from its start; чл. 121: once, from where the term ended); null where not at all. It
 * starts with the receipt, and anew with the new facts with which the author reopened the case (чл. 124).
 */
export function extensionLimit({ kind, clockStartedOn }: ExtendableCase, { terms, exceptions }: TermRules): ExtensionLimit | null {
  const inAll = termHolding('extend_to', kind, clockStartedOn, terms);
  if (inAll) return { on: dueOn(clockStartedOn, inAll.term, exceptions).dueOn, article: articleOf(inAll), once: false };
  const more = termHolding('extend_by', kind, clockStartedOn, terms);
  if (!more) return null;
  const { explanation } = dueOn(clockStartedOn, statutoryTerm('decide', kind, clockStartedOn, terms).term, exceptions);
  // From where the count ended, and not from the working day to which it moved: no reading of the law gives a later day.
  const end = explanation.find((step) => step.kind === 'raw');
  return { on: dueOn(end?.on ?? clockStartedOn, more.term, exceptions).dueOn, article: articleOf(more), once: true };
}

type Fault = 'act_in_future' | 'act_before_start' | 'told_in_future' | 'told_before_act' | 'not_later' | 'past_maximum';

const TEXTS: Readonly<Record<Fault, Words>> = {
  act_in_future: { bg: 'Актът не може да е с бъдеща дата.', en: 'The act cannot have a date in the future.' },
  act_before_start: {
    bg: 'Актът не може да е отпреди началото на срока: {day}.',
    en: 'The act cannot be older than the start of the term: {day}.',
  },
  told_in_future: {
    bg: 'Денят на съобщаването е в бъдещето. Оставете полето празно.',
    en: 'The day of telling is in the future. Leave the field empty.',
  },
  told_before_act: { bg: 'Подателят не може да е научил преди акта.', en: 'The sender cannot have been told before the act.' },
  not_later: { bg: 'Новият срок трябва да е след сегашния: {day}.', en: 'The new day has to be after the present one: {day}.' },
  past_maximum: {
    bg: 'Законът допуска най-късно {day} ({article}).',
    en: 'The law allows {day} at the latest ({article}).',
  },
};

/** The days that the extension gives: 409 when there is no clock to extend, or it is over; 422 with each rule that is broken. */
export function checkExtension(
  submission: Submission,
  form: ExtensionForm,
  today: CivilDate,
  rules: TermRules,
): Result<{ oldDueOn: CivilDate; decideBy: CivilDate; notifyBy: CivilDate }> {
  const { decideBy: oldDueOn, clockStartedOn } = submission;
  if (!clock.hasTermToExtend(submission) || oldDueOn === null) return failure(problems.ACTION_NOT_POSSIBLE);
  if (isAfter(today, oldDueOn)) return failure(DEADLINE_PASSED);
  const limit = extensionLimit(submission, rules);
  if (limit === null) return failure(NOT_EXTENDABLE);
  if (limit.once && submission.extendedTo !== null) return failure(EXTENDED_ALREADY);
  const { on: decideBy } = skipRest(form.lastDay, rules.exceptions);
  const errors = [
    ...(isAfter(form.actDate, today) ? [fault('/actDate', 'act_in_future')] : []),
    ...(isBefore(form.actDate, clockStartedOn) ? [fault('/actDate', 'act_before_start', clockStartedOn)] : []),
    ...(form.toldOn !== null && isAfter(form.toldOn, today) ? [fault('/toldOn', 'told_in_future')] : []),
    ...(form.toldOn !== null && isBefore(form.toldOn, form.actDate) ? [fault('/toldOn', 'told_before_act')] : []),
    ...(isAfter(decideBy, oldDueOn) ? [] : [fault('/lastDay', 'not_later', oldDueOn)]),
    ...(isAfter(decideBy, limit.on) ? [fault('/lastDay', 'past_maximum', limit.on, limit.article)] : []),
  ];
  if (errors.length > 0) return failure(EXTENSION_REFUSED, { errors });
  const { notifyBy } = clock.countTerms({ ...submission, extendedTo: form.lastDay }, clockStartedOn, rules);
  return notifyBy === null ? failure(problems.ACTION_NOT_POSSIBLE) : success({ oldDueOn, decideBy, notifyBy });
}

const HOUSE_RULE: Words = { bg: 'правило на общината', en: 'a rule of the municipality' };

const articleOf = ({ basis }: NonNullable<ReturnType<typeof termHolding>>): Words => (basis.kind === 'law' ? basis.article : HOUSE_RULE);

function fault(pointer: string, code: Fault, day?: CivilDate, article: Words = HOUSE_RULE): FieldError {
  const shown = day === undefined ? { bg: '', en: '' } : telling.shortDay(day);
  const { bg, en } = TEXTS[code];
  return {
    pointer,
    code,
    detail: {
      bg: fill({ bg, en }, { day: shown.bg, article: article.bg }).bg,
      en: fill({ bg, en }, { day: shown.en, article: article.en }).en,
    },
  };
}
