import { inject, makeStateKey, TransferState } from '@angular/core';
import { Router } from '@angular/router';

/** A field that was refused; `pointer` is a JSON pointer (RFC 6901) into the form, such as `/about/name`. */
export interface FormError {
  pointer: string;
  detail: string;
}

/** What a failed POST leaves: the typed values by field name, what is wrong, and the status of the page. */
export interface FormResult {
  values: Record<string, string | string[]>;
  errors: FormError[];
  status: number;
  /** A sentence about the whole form, when no single field is to blame (the database is away, too many tries). */
  banner?: string;
}

/** A line of the error summary. */
export interface FieldProblem {
  fieldId: string;
  text: string;
}

export const FORM_RESULT = makeStateKey<FormResult>('form');

/** The result of the POST that this page answers, or null. Only the first page of a visit can have one. */
export function injectFormResult(): FormResult | null {
  const isFirstPage = inject(Router).lastSuccessfulNavigation() === null;
  return isFirstPage ? inject(TransferState).get<FormResult | null>(FORM_RESULT, null) : null;
}

/** The id of the control that holds a value: `/about/name` and `about.name` are both `about-name`. */
export function fieldId(nameOrPointer: string): string {
  return nameOrPointer.replace(/^\//, '').replace(/[/.]/g, '-');
}

/** The typed value, or `otherwise` when the form was not sent yet. */
export function fieldValue(result: FormResult | null, name: string, otherwise: string | null | undefined = ''): string {
  if (result === null) {
    return otherwise ?? '';
  }
  const value = result.values[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** What is wrong with a field, or an empty text. */
export function fieldError(result: FormResult | null, name: string): string {
  const id = fieldId(name);
  return result?.errors.find((error) => fieldId(error.pointer) === id)?.detail ?? '';
}

/** The lines of the error summary, in the order the server named them. */
export function fieldProblems(result: FormResult | null): FieldProblem[] {
  return (result?.errors ?? []).map(({ pointer, detail }) => ({
    fieldId: fieldId(pointer),
    text: detail,
  }));
}
