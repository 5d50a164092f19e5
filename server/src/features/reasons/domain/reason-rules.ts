import type { FieldError } from '../../../kernel/problem.js';
import { PLACEHOLDER_LIST, unknownPlaceholders } from './placeholders.js';
import { reasonFault, type ReasonFault } from './reason-problems.js';
import { overlap, type Reason, type ReasonDetails } from './reason.js';

const CODE = /^[a-z][a-z0-9_]*$/;

type Check = readonly [broken: boolean, pointer: string, fault: ReasonFault];
const faults = (checks: readonly Check[]): FieldError[] =>
  checks.filter(([broken]) => broken).map(([, pointer, fault]) => reasonFault(pointer, fault));

const SHOWN_AS_WRITTEN = ['labelBg', 'labelEn', 'explanationBg', 'explanationEn'] as const;
/** What everybody reads, or what was done to a case: a used reason keeps it for good. */
const KEPT_ONCE_USED = [...SHOWN_AS_WRITTEN, 'effect', 'validFrom'] as const satisfies readonly (keyof ReasonDetails)[];

/** What is wrong with a reason beside `others`, the rest of the list. */
export function faultsOfReason(reason: ReasonDetails, others: readonly ReasonDetails[]): FieldError[] {
  const { code, validFrom, validTo } = reason;
  const isTurned = validFrom !== null && validTo !== null && validTo < validFrom;
  return [
    ...faults([
      [!CODE.test(code), '/code', 'not_a_code'],
      [isTurned, '/validTo', 'ends_before_it_starts'],
      [!isTurned && others.some((other) => other.code === code && overlap(other, reason)), '/validFrom', 'periods_overlap'],
      ...SHOWN_AS_WRITTEN.map((field): Check => [/[{}]/.test(reason[field]), `/${field}`, 'no_placeholders']),
    ]),
    ...(['templateBg', 'templateEn'] as const).flatMap((field) => faultsOfTemplate(`/${field}`, reason[field])),
  ];
}

function faultsOfTemplate(pointer: string, template: string): FieldError[] {
  const unknown = unknownPlaceholders(template);
  return unknown.length === 0
    ? []
    : [reasonFault(pointer, 'unknown_placeholder', { unknown: unknown.join(', '), known: PLACEHOLDER_LIST })];
}

/** What a change would do to cases that were decided under the reason; nothing while there is none. */
export function faultsAgainstUse(before: Reason, after: Reason): FieldError[] {
  const { lastUsedOn } = before;
  if (lastUsedOn === null) return [];
  return faults([
    ...KEPT_ONCE_USED.map((field): Check => [before[field] !== after[field], `/${field}`, 'used_stays']),
    [after.validTo !== null && after.validTo < lastUsedOn, '/validTo', 'used_later'],
  ]);
}
