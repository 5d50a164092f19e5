import { type SchemaPathTree, required, validate } from '@angular/forms/signals';

import { injectLanguage } from '../../../core/i18n/language';
import { lengthFault, textLimits } from '../desk-form/text-rules';
import { demandsOf, type TypedAnswer } from './typed-answer';

const limits = { legalGround: { min: 3, max: 500 }, commitment: { min: 10, max: 500 } } as const;

/** Makes the form of an answer ask for what its outcome demands. Call it while the form is being made. */
export function demandWhatTheOutcomeNeeds(path: SchemaPathTree<TypedAnswer>, today: string, isCorrection: () => boolean): void {
  const language = injectLanguage();
  const fault = (message: string | null) => (message === null ? undefined : { kind: 'demand', message });

  required(path.outcome, { message: $localize`:@@staff-desk.answer.outcome-missing:Изберете какво решава общината.` });
  validate(path.text, ({ value, valueOf }) =>
    fault(lengthFault(value(), { ...textLimits.text, min: demandsOf(valueOf(path.outcome)).reasons }, false, language)),
  );
  validate(path.correctionNote, ({ value }) => fault(lengthFault(value(), textLimits.note, !isCorrection(), language)));
  validate(path.legalGround, ({ value, valueOf }) =>
    fault(lengthFault(value(), limits.legalGround, demandsOf(valueOf(path.outcome)).legalGround === 'optional', language)),
  );
  validate(path.doneOn, ({ value, valueOf }) => {
    if (!demandsOf(valueOf(path.outcome)).doneOn) return undefined;
    if (value() === '') return fault($localize`:@@staff-answer.done.missing:Посочете на коя дата е направено.`);
    return value() > today
      ? fault($localize`:@@staff-answer.done.future:Тази дата още не е дошла. Посочете днешна или минала.`)
      : undefined;
  });
  validate(path.commitmentWhat, ({ value, valueOf }) => {
    const { commitment } = demandsOf(valueOf(path.outcome));
    const isOptional = commitment === 'optional' && valueOf(path.commitmentDepartment) === '';
    return commitment === 'never' ? undefined : fault(lengthFault(value(), limits.commitment, isOptional, language));
  });
  validate(path.commitmentDepartment, ({ value, valueOf }) => {
    const isAsked = asksForPromise(valueOf(path.outcome), valueOf(path.commitmentWhat));
    return isAsked && value() === '' ? fault($localize`:@@staff-answer.promise.who-missing:Изберете отдела, който отговаря.`) : undefined;
  });
  validate(path.commitmentDue, ({ value, valueOf }) => {
    if (demandsOf(valueOf(path.outcome)).commitment === 'never') return undefined;
    if (value() !== '' && value() < today) {
      return fault($localize`:@@staff-desk.answer.date-past:Тази дата мина. Посочете днешна или бъдеща.`);
    }
    const isAsked = asksForPromise(valueOf(path.outcome), valueOf(path.commitmentWhat));
    return isAsked && value() === ''
      ? fault($localize`:@@staff-answer.promise.due-missing:Посочете до кой ден ще бъде направено.`)
      : undefined;
  });
}

function asksForPromise(outcome: string, what: string): boolean {
  const { commitment } = demandsOf(outcome);
  return commitment === 'required' || (commitment === 'optional' && what.trim() !== '');
}
