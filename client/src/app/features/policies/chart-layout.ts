import type { CivilDate, PolicyIndicator } from '../../core/api/contract';
import { valuesOf } from './policy-words';

/** A place on the drawing, in its own units, from the upper left. */
export interface Place {
  x: number;
  y: number;
}

export interface ChartLayout {
  width: number;
  height: number;
  /** Where the drawing begins and ends, without the room for words. */
  left: number;
  right: number;
  bottom: number;
  /** From the start to the target; null without a start. */
  plan: { from: Place; to: Place } | null;
  target: Place;
  measured: Place[];
  firstDay: CivilDate;
  lastDay: CivilDate;
}

const SIZE = { width: 360, height: 200, left: 14, right: 346, top: 26, bottom: 164 };
const DAY_MS = 86_400_000;
const dayOf = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Where everything of the chart goes. Floating point is good enough for a drawing; the numbers themselves stand in the table. */
export function layOut(indicator: Pick<PolicyIndicator, 'baseline' | 'target' | 'values'>): ChartLayout {
  const { baseline, target } = indicator;
  const values = valuesOf(indicator);
  const readings = [...(baseline === null ? [] : [baseline]), ...values, target];
  const days = readings.map(({ on }) => on).sort();
  const [firstDay, lastDay] = [days[0] ?? target.on, days.at(-1) ?? target.on];
  const numbers = [0, ...readings.map(({ value }) => Number(value))];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const across = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const place = ({ value, on }: { value: string; on: CivilDate }): Place => ({
    x: rounded(SIZE.left + across(dayOf(on) - dayOf(firstDay), dayOf(lastDay) - dayOf(firstDay)) * (SIZE.right - SIZE.left)),
    y: rounded(SIZE.bottom - across(Number(value) - least, most - least) * (SIZE.bottom - SIZE.top)),
  });
  return {
    ...{ width: SIZE.width, height: SIZE.height, left: SIZE.left, right: SIZE.right, bottom: SIZE.bottom },
    plan: baseline === null ? null : { from: place(baseline), to: place(target) },
    target: place(target),
    measured: values.map(place),
    firstDay,
    lastDay,
  };
}

/** How much of the way from the start to the target was gone, from 0 to 1: for the length of a bar only. */
export function shareOfWay({ baseline, target, values }: Pick<PolicyIndicator, 'baseline' | 'target' | 'values'>): number {
  const latest = valuesOf({ values }).at(-1);
  if (latest === undefined) return 0;
  const start = Number(baseline?.value ?? 0);
  const way = Number(target.value) - start;
  if (way === 0) return 1;
  return Math.min(1, Math.max(0, (Number(latest.value) - start) / way));
}

const rounded = (number: number): number => Math.round(number * 10) / 10;
