import type { PublicCase } from '../../core/api/contract';

type Moment = Pick<PublicCase['timeline'][number], 'type'>;

/** What ends a wish of the author, or begins it: the last of them before the forwarding tells why the case went. */
const TURNS: ReadonlySet<Moment['type']> = new Set([
  'forwarding_asked',
  'forwarding_declined',
  'answered',
  'reopened',
  'reopened_by_author',
]);

/** Whether a case went to another authority because its author asked for that after the answer; `timeline` is oldest first. */
export function wasForwardedAsAsked(timeline: readonly Moment[]): boolean {
  const went = timeline.findLastIndex(({ type }) => type === 'forwarded');
  return timeline.slice(0, Math.max(went, 0)).findLast(({ type }) => TURNS.has(type))?.type === 'forwarding_asked';
}
