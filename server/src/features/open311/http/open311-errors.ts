import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FieldError, Problem } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { type ErrorForm, ErrorForms, type WrittenError } from '../../../platform/http/error-forms.js';
import { UNEXPECTED } from '../../../platform/http/unexpected-failure.js';
import { formatOf } from '../wire/document.js';
import { CONTENT_TYPES, writeDocument } from '../wire/write-document.js';

/** GeoReport v2 knows no 422 and no 401: what is wrong with a request is 400, a key that opens nothing 403. */
const AS_STATUS: Readonly<Record<number, number>> = { 422: 400, 401: 403 };

/** What a client calls what our rules call otherwise. */
const PARAMETERS: Readonly<Record<string, string>> = {
  '/title': 'attribute[title]',
  '/text': 'description',
  '/settlement': 'attribute[settlement]',
  '/occurredOn': 'attribute[occurred_on]',
  '/author/name': 'first_name',
  '/author/email': 'email',
  '/author/phone': 'phone',
  '/address': 'address_string',
};

/** Failures as GeoReport v2 has them: an error for each parameter that is wrong, or one for the whole. */
@Injectable()
export class Open311Errors implements ErrorForm, OnModuleInit {
  constructor(private readonly forms: ErrorForms) {}

  onModuleInit(): void {
    this.forms.useBelow('/open311/', this);
  }

  write(problem: Problem | null, url: string, language: Language): WrittenError {
    const format = formatOf(url);
    const status = problem === null ? 500 : (AS_STATUS[problem.type.status] ?? problem.type.status);
    const items = descriptionsOf(problem, language).map((description) => ({ code: status, description }));
    return { status, type: CONTENT_TYPES[format], body: writeDocument({ root: 'errors', content: { each: 'error', items } }, format) };
  }
}

function descriptionsOf(problem: Problem | null, language: Language): string[] {
  if (problem === null) return [`${UNEXPECTED.title[language]}. ${UNEXPECTED.detail[language]}`];
  const errors = problem.errors ?? [];
  if (errors.length > 0) return errors.map((error) => `${parameterOf(error)}: ${error.detail[language]}`);
  return [`${problem.type.title[language]}. ${(problem.detail ?? problem.type.detail)[language]}`];
}

const parameterOf = ({ pointer }: FieldError): string =>
  PARAMETERS[pointer] ?? pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
