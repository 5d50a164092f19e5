import type { Level } from './demand.js';

export const FLOOD_LENGTHS = ['hour', 'six_hours', 'day'] as const;
/** How long it stays on unless somebody changes that. */
export type FloodLength = (typeof FLOOD_LENGTHS)[number];

const HOURS: Readonly<Record<FloodLength, number>> = { hour: 1, six_hours: 6, day: 24 };

/** Characters of the reason that the trail keeps. */
export const REASON_LIMITS = { min: 5, max: 300 } as const;

/** The flood mode as it was switched on last; it ends by itself. */
export interface FloodMode {
  readonly since: Date;
  readonly until: Date;
  readonly reason: string;
}

export const isOn = (mode: FloodMode | null, now: Date): mode is FloodMode => mode !== null && now.getTime() < mode.until.getTime();

export const levelOf = (mode: FloodMode | null, now: Date): Level => (isOn(mode, now) ? 'flood' : 'calm');

/** Switched on, or on for longer: it then counts from when it began. */
export function begun(before: FloodMode | null, length: FloodLength, reason: string, now: Date): FloodMode {
  return { since: isOn(before, now) ? before.since : now, until: new Date(now.getTime() + HOURS[length] * 3_600_000), reason };
}
