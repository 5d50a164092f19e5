import { addDays, type CivilDate, isAfter } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import type { Confidence, Method } from '../../assessments/domain/index.js';
import type { AssessedStep } from '../../commitments/domain/index.js';

export const ITEM_STATES = ['open', 'read_once', 'agreed', 'disagreed', 'settled'] as const;
/** How far a point is. `read_once` is of a double assessment alone. */
export type ItemState = (typeof ITEM_STATES)[number];

/** Calendar days, the day of taking not counted, for which a point is kept for whoever took it. */
export const HOLD_DAYS = 14;

/** What one member found of a point by themselves. It is never changed. */
export interface Reading {
  readonly id: string;
  readonly itemId: string;
  /** 1 for who read first. */
  readonly place: number;
  readonly accountId: AccountId;
  readonly step: AssessedStep;
  readonly method: Method;
  readonly confidence: Confidence;
  readonly text: string;
  readonly readAt: Date;
}

/** A place at a point that is kept for a member until they read it. */
export interface Hold {
  readonly itemId: string;
  readonly accountId: AccountId;
  /** Europe/Sofia. */
  readonly takenOn: CivilDate;
}

/** What the organisation settled on where its readings differ. It is never changed. */
export interface Settlement {
  readonly step: AssessedStep;
  readonly reason: string;
  readonly accountId: AccountId;
  readonly settledAt: Date;
}

/** A commitment on the list of a campaign. */
export interface Item {
  readonly id: string;
  readonly commitmentId: string;
  /** Where it stands on the list, from 0. */
  readonly place: number;
  /** Whether the reader who came first is called A in public. */
  readonly firstIsA: boolean;
  readonly settled: Settlement | null;
  /** The assessment that its outcome was published as. */
  readonly assessmentId: string | null;
}

/** A point with who is at it. */
export interface ItemInWork extends Item {
  /** In the order in which they came. */
  readonly readings: readonly Reading[];
  /** Also of those whose time is over. */
  readonly holds: readonly Hold[];
}

/** How many members read a point. */
export const readersOf = (double: boolean): 1 | 2 => (double ? 2 : 1);

type Judged = Pick<ItemInWork, 'settled'> & { readonly readings: readonly Pick<Reading, 'step'>[] };

export function stateOf({ settled, readings }: Judged, double: boolean): ItemState {
  if (settled !== null) return 'settled';
  if (readings.length < readersOf(double)) return readings.length === 0 ? 'open' : 'read_once';
  return new Set(readings.map(({ step }) => step)).size === 1 ? 'agreed' : 'disagreed';
}

/** What the organisation found in the end; null while nobody can say. */
export function outcomeOf(item: Judged, double: boolean): AssessedStep | null {
  if (item.settled !== null) return item.settled.step;
  return stateOf(item, double) === 'agreed' ? (item.readings[0]?.step ?? null) : null;
}

/** Whether everybody who had to read it has: until then nobody sees a reading but their own. */
export const isFullyRead = ({ readings }: Pick<ItemInWork, 'readings'>, double: boolean): boolean => readings.length >= readersOf(double);

/** The readings of a point that this member may see: all once it is fully read, their own before that. */
export function readingsFor(item: ItemInWork, double: boolean, accountId: AccountId): readonly Reading[] {
  return isFullyRead(item, double) ? item.readings : item.readings.filter((reading) => reading.accountId === accountId);
}

/** The last day, Europe/Sofia, on which a place is kept. */
export const heldUntil = ({ takenOn }: Pick<Hold, 'takenOn'>): CivilDate => addDays(takenOn, HOLD_DAYS);

/** Who may hold a place today. */
export interface Crew {
  readonly members: readonly AccountId[];
  /** Europe/Sofia. */
  readonly today: CivilDate;
}

/** Whether the place is still kept: not for whoever is no member any more, nor past its last day. */
export const isHeld = (hold: Hold, { members, today }: Crew): boolean =>
  members.includes(hold.accountId) && !isAfter(today, heldUntil(hold));

/** Places at a point that nobody reads or holds. */
export function freePlaces({ readings, holds }: ItemInWork, double: boolean, crew: Crew): number {
  return Math.max(0, readersOf(double) - readings.length - holds.filter((hold) => isHeld(hold, crew)).length);
}

/** How a member stands to a point. */
export type OwnPart = 'none' | 'taken' | 'read';
export const OWN_PARTS = ['none', 'taken', 'read'] as const satisfies readonly OwnPart[];

export function partOf(accountId: AccountId, { readings, holds }: ItemInWork, crew: Crew): OwnPart {
  if (readings.some((reading) => reading.accountId === accountId)) return 'read';
  return holds.some((hold) => hold.accountId === accountId && isHeld(hold, crew)) ? 'taken' : 'none';
}

/** What keeps a member from a place at a point; null when one is theirs, or free for them. */
export function obstacleTo(
  accountId: AccountId,
  item: ItemInWork,
  double: boolean,
  crew: Crew,
): 'already_read' | 'item_read' | 'item_taken' | null {
  const part = partOf(accountId, item, crew);
  if (part === 'read') return 'already_read';
  if (isFullyRead(item, double)) return 'item_read';
  return part === 'taken' || freePlaces(item, double, crew) > 0 ? null : 'item_taken';
}

/** The point to go on with: of those with a place free for the member the one that fewest have, then the first of the list. */
export function nextFor<One extends ItemInWork>(accountId: AccountId, items: readonly One[], double: boolean, crew: Crew): One | null {
  const open = items.filter((item) => partOf(accountId, item, crew) === 'none' && freePlaces(item, double, crew) > 0);
  return open.sort((one, other) => freePlaces(other, double, crew) - freePlaces(one, double, crew) || one.place - other.place)[0] ?? null;
}
