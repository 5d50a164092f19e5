import type { FieldTree, ValidationError } from '@angular/forms/signals';

import { problemOf } from '../../../core/http/problem';

/** A failed request in words for whoever made it. */
export interface Trouble {
  heading: string;
  text: string;
}

/** Puts anything a request can fail with into words: the server's own, or ours when no words came. */
export function troubleOf(error: unknown): Trouble {
  const { status, title, detail, retryAfter } = problemOf(error);
  if (status === 0) {
    return {
      heading: $localize`:@@staff-desk.trouble.offline-heading:Няма връзка със сървъра`,
      text: $localize`:@@staff-desk.trouble.offline:Нищо не е записано. Написаното остава тук. Проверете връзката и опитайте пак.`,
    };
  }
  if (status === 429 && retryAfter !== null) {
    const minutes = Math.max(1, Math.ceil(retryAfter / 60));
    return {
      heading: title || $localize`:@@staff-desk.trouble.too-many-heading:Твърде много опити`,
      text: $localize`:@@staff-desk.trouble.too-many:Опитайте пак след ${minutes}:minutes: мин.`,
    };
  }
  return {
    heading: title || $localize`:@@staff-desk.trouble.unknown-heading:Не се получи`,
    text: detail || $localize`:@@staff-desk.trouble.unknown:Нищо не е записано. Опитайте пак след малко.`,
  };
}

/** What a form's submission answers with: nothing when it succeeded or says elsewhere what is wrong. */
export type Faults = ValidationError.WithFieldTree[] | undefined;

/** What a failed submission leaves: errors at their fields, and the trouble for what no field is to blame. */
export interface Refusal {
  errors: ValidationError.WithFieldTree[];
  trouble: Trouble | null;
}

/**
 * Finds the field for each pointer the server named.
 * @param fields by JSON pointer, such as `/password`
 */
export function refusalOf(error: unknown, fields: Record<string, FieldTree<string>>): Refusal {
  const told = problemOf(error).errors;
  const errors = told.flatMap(({ pointer, detail }) => {
    const fieldTree = fields[pointer];
    return fieldTree === undefined ? [] : [{ kind: 'server', message: detail, fieldTree }];
  });
  if (errors.length > 0) return { errors, trouble: null };
  // What is wrong with a part that is no field of the form, such as its evidence, is said in the server's words all the same.
  const words = [...new Set(told.map(({ detail }) => detail))].join(' ');
  const trouble = troubleOf(error);
  return { errors, trouble: words === '' ? trouble : { ...trouble, text: words } };
}

/** Moves to the first field that is wrong. */
export function focusFirstFault(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
