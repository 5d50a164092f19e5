/** What may stand in an event: identifiers, numbers, codes and dates; never personal data and never a secret. */
export type EventValue = string | number | boolean | null | readonly string[];

/**
 * Something that happened, told in the past tense. It is stored in the transaction of the change
 * and handled afterwards, at least once and in any order.
 */
export interface DomainEvent {
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, EventValue>>;
}
