import { Injectable } from '@nestjs/common';
import { civilDateIn, isAfter } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { malformed } from '../../../platform/http/fields/field-rule.js';
import { faultAt, readForm } from '../../../platform/http/fields/validation.js';
import type { FormValues } from '../../../platform/pages/failed-form.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { dateFromParts } from '../domain/draft-date.js';
import { type DraftAnswers, type DraftStep, takesTopic } from '../domain/draft.js';
import { SUBMISSION_INVALID } from '../domain/submission-problems.js';
import { ruleBroken } from '../domain/submit-rules.js';
import { AboutStep, ContactStep, IdentityStep, KindStep, PlaceStep, TextStep } from './draft-steps.dto.js';
import { nested, textOf } from './draft-values.js';

type Answers = Partial<DraftAnswers>;
type Reader = (values: FormValues, answers: DraftAnswers, language: Language) => Promise<Result<Answers>>;

/** Steps whose page has fields that are written into the answers. */
export type SavedStep = Exclude<DraftStep, 'files' | 'check'>;

export type FirstAnswers = Pick<KindStep, 'kind' | 'topic'>;

/** Reads what was typed on the pages of the form; everything that is wrong on a page is told at once. */
@Injectable()
export class DraftForms {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** The answers of a step, in view of those that are there; 422 with the wrong fields. */
  read(step: SavedStep, values: FormValues, answers: DraftAnswers, language: Language): Promise<Result<Answers>> {
    return this.readers[step](values, answers, language);
  }

  async readKind(values: FormValues): Promise<Result<FirstAnswers>> {
    const form = await readForm(KindStep, nested(values));
    if (!form.ok) return chosen(form);
    const { kind, topic } = form.value;
    return takesTopic(kind, topic) ? success({ kind, topic }) : refused([ruleBroken('/topic', 'topic_needs_signal')]);
  }

  private readonly readers: Readonly<Record<SavedStep, Reader>> = {
    kind: (values) => this.readKind(values),
    text: async (values, _, language) => {
      const form = await readForm(TextStep, nested(values));
      return form.ok ? success({ title: form.value.title, text: form.value.text, language }) : form;
    },
    about: (values) => this.readAbout(values),
    place: (values) => this.readPlace(values),
    identity: async (values) => {
      const form = await readForm(IdentityStep, nested(values));
      return form.ok ? success({ identity: form.value.identity }) : chosen(form);
    },
    contact: (values, { identity }) => this.readContact(values, identity === 'anonymous'),
  };

  private async readAbout(values: FormValues): Promise<Result<Answers>> {
    const form = await readForm(AboutStep, nested(values));
    const { department = null, office = null, name = null } = (form.ok && form.value.about) || {};
    const [day, month, year] = [textOf(values, 'occurredOn.day'), textOf(values, 'occurredOn.month'), textOf(values, 'occurredOn.year')];
    const occurredOn = dateFromParts({ day, month, year });
    const chosenDepartment = textOf(values, 'about.department').trim();
    const isKnown = chosenDepartment === '' || this.directory.openDepartment(chosenDepartment) !== null;
    const errors = [...(isKnown ? [] : [ruleBroken('/about/department', 'department_unknown')]), ...errorsOf(form)];
    if (occurredOn === 'wrong') return refused([...errors, faultAt('/occurredOn', malformed('not_a_date'))]);
    if (occurredOn && isAfter(occurredOn, civilDateIn(this.clock.now()))) errors.push(ruleBroken('/occurredOn', 'date_in_future'));
    return errors.length > 0 ? refused(errors) : success({ about: { department, office, name }, occurredOn });
  }

  private async readPlace(values: FormValues): Promise<Result<Answers>> {
    const form = await readForm(PlaceStep, nested(values));
    const { settlement = null, address = null } = form.ok ? form.value : {};
    const chosenSettlement = textOf(values, 'settlement').trim();
    const isKnown = chosenSettlement === '' || this.directory.openSettlement(chosenSettlement) !== null;
    const errors = [...(isKnown ? [] : [ruleBroken('/settlement', 'settlement_unknown')]), ...errorsOf(form)];
    return errors.length > 0 ? refused(errors) : success({ settlement, address });
  }

  private async readContact(values: FormValues, isAnonymous: boolean): Promise<Result<Answers>> {
    const kept: FormValues = isAnonymous ? { 'author.email': textOf(values, 'author.email') } : values;
    const form = await readForm(ContactStep, nested(kept));
    const { name = null, email = null, phone = null } = (form.ok && form.value.author) || {};
    const isNameless = !isAnonymous && textOf(values, 'author.name').trim() === '';
    const errors = [...(isNameless ? [ruleBroken('/author/name', 'name_required')] : []), ...errorsOf(form)];
    return errors.length > 0 ? refused(errors) : success({ author: { name, email, phone } });
  }
}

/** One sentence a field: the first that was found. */
const refused = (errors: readonly FieldError[]): Result<never> =>
  failure(SUBMISSION_INVALID, {
    errors: errors.filter(({ pointer }, at) => errors.findIndex((other) => other.pointer === pointer) === at),
  });

const errorsOf = (result: Result<unknown>): readonly FieldError[] => (result.ok ? [] : (result.problem.errors ?? []));

/** Nothing was chosen: the sentence for a field to fill in would not fit a choice. */
function chosen(result: Result<unknown>): Result<never> {
  return refused(errorsOf(result).map((error) => (error.code === 'missing' ? ruleBroken(error.pointer, 'choose') : error)));
}
