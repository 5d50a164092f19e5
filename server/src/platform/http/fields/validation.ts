import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { failure, fail, type FieldError, type Problem, ProblemException, type Result, success } from '../../../kernel/problem.js';
import { fill } from '../../../kernel/words.js';
import { INVALID, MALFORMED } from '../http-problems.js';
import type { FieldFault } from './field-rule.js';
import { FIELD_TEXTS } from './field-texts.js';

const OPTIONS = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true } as const;

/** Validates bodies and queries against their DTO class; what is wrong becomes a problem with JSON pointers. */
@Injectable()
export class FieldValidation extends ValidationPipe {
  constructor() {
    super({ ...OPTIONS, transform: true, exceptionFactory: (errors) => new ProblemException(toProblem(errors)) });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const wantsObject = metadata.type === 'body' && this.toValidate(metadata);
    // A POST without a body says the same as one with an empty object.
    if (wantsObject && value === undefined) return super.transform({}, metadata);
    if (wantsObject && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      fail(MALFORMED, { errors: [faultAt('', { code: 'missing', malformed: true })] });
    }
    return super.transform(value, metadata);
  }
}

/** The same check for values that came in a page's form: an instance of `type`, or the problem with its pointers. */
export async function readForm<T extends object>(type: ClassConstructor<T>, values: object): Promise<Result<T>> {
  const instance = plainToInstance(type, values);
  const errors = await validate(instance, { ...OPTIONS, forbidNonWhitelisted: false });
  if (errors.length === 0) return success(instance);
  // A form is filled in by a person: whatever is wrong with it is a field to correct, never a malformed request.
  return failure(INVALID, { errors: toProblem(errors).errors ?? [] });
}

export function faultAt(pointer: string, fault: FieldFault): FieldError {
  return { pointer, code: fault.code, detail: fill(FIELD_TEXTS[fault.code], { min: 0, max: 0, over: 0, ...fault.values }) };
}

function toProblem(errors: readonly ValidationError[]): Problem {
  const faults = errors.flatMap((error) => faultsOf(error, ''));
  return {
    type: faults.some(({ fault }) => fault.malformed) ? MALFORMED : INVALID,
    errors: faults.map(({ pointer, fault }) => faultAt(pointer, fault)),
  };
}

function faultsOf(error: ValidationError, parent: string): { pointer: string; fault: FieldFault }[] {
  const pointer = `${parent}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const own = Object.entries(error.constraints ?? {}).slice(0, 1);
  const inner = (error.children ?? []).flatMap((child) => faultsOf(child, pointer));
  return [...own.map(([name, message]) => ({ pointer, fault: faultOf(name, message) })), ...inner];
}

function faultOf(constraint: string, message: string): FieldFault {
  if (constraint === 'field') return JSON.parse(message) as FieldFault;
  return { code: constraint === 'whitelistValidation' ? 'unknown_field' : 'unknown_value', malformed: true };
}
