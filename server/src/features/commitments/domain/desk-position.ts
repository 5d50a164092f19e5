import { type CivilDate, parseCivilDate } from '../../../kernel/civil-date.js';

export const DESK_STATES = ['open', 'complete'] as const;
/** What the department still works on, and what it reported as complete. */
export type DeskState = (typeof DESK_STATES)[number];

/** Where a page of the desk ended; without a last day it stands after all that have one. */
export interface DeskPosition {
  readonly dueOn: CivilDate | null;
  readonly number: number;
}

const CURSOR = /^(\d{4}-\d{2}-\d{2}|never)\.([1-9]\d{0,8})$/;

export const deskCursorOf = ({ dueOn, number }: DeskPosition): string => `${dueOn ?? 'never'}.${number}`;

/** Null for anything that is no cursor of ours. */
export function deskPositionOf(cursor: string): DeskPosition | null {
  const [, day, number] = CURSOR.exec(cursor) ?? [];
  if (day === undefined || number === undefined) return null;
  const dueOn = parseCivilDate(day);
  return day !== 'never' && dueOn === null ? null : { dueOn, number: Number(number) };
}
