import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import { parameterFault, WINDOW_WRONG } from './open311-problems.js';
import { parseW3Instant } from './w3-instants.js';

/** Days that a window may span: GeoReport v2 sets as many for requests. */
export const WINDOW_DAYS = 90;
export const SECOND = 1_000;
export const DAY = 86_400 * SECOND;

/** A span of whole seconds: from the first instant on, up to and without the last, so that nothing told in seconds lies outside what was asked. */
export interface Window {
  readonly from: Date;
  readonly until: Date;
}

/** The names of the two parameters, and how long the window is when one of them or both are left out. */
export interface WindowNames {
  readonly start: string;
  readonly end: string;
  readonly usualDays: number;
}

/**
 * The window that two parameters name, both ends inclusive. The end is now when it is left out, or as far from the start as is usual,
 * whichever comes first; the start is as far before the end. The problem names each parameter that is wrong.
 */
export function windowOf(
  names: WindowNames,
  asked: { readonly start: string | undefined; readonly end: string | undefined },
  now: Date,
): Result<Window> {
  const start = asked.start === undefined ? undefined : parseW3Instant(asked.start);
  const end = asked.end === undefined ? undefined : parseW3Instant(asked.end);
  const errors: FieldError[] = [
    ...(start === null ? [parameterFault(names.start, 'not_an_instant')] : []),
    ...(end === null ? [parameterFault(names.end, 'not_an_instant')] : []),
  ];
  if (start === null || end === null) return failure(WINDOW_WRONG, { errors });
  const usual = names.usualDays * DAY;
  const last = end ?? new Date(start === undefined ? now.getTime() : Math.min(now.getTime(), start.getTime() + usual));
  const first = start ?? new Date(last.getTime() - usual);
  if (start !== undefined && end !== undefined && first > last)
    return failure(WINDOW_WRONG, { errors: [parameterFault(names.end, 'ends_before_start')] });
  if (last.getTime() - first.getTime() > WINDOW_DAYS * DAY)
    return failure(WINDOW_WRONG, { errors: [parameterFault(names.start, 'too_wide')] });
  const wholeSecond = (round: (seconds: number) => number, at: Date): Date => new Date(round(at.getTime() / SECOND) * SECOND);
  return success({ from: wholeSecond(Math.ceil, first), until: new Date(wholeSecond(Math.floor, last).getTime() + SECOND) });
}
