/** A place in the write-ahead log, as PostgreSQL writes it: `16/B374D848`. */
export function placeIn(lsn: string): bigint | null {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(lsn) ?? [];
  return high === undefined || low === undefined ? null : (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

/** Places that are waited for at most; a replica that far behind is not used anyway. */
const MOST_MARKS = 64;

/**
 * How old the state of a replica may be. A mark is where the primary stood at an instant: once the replica has replayed up to there it holds all that was
 * committed by then. So nothing is believed of clocks, and a replica that is cut off from its primary only grows older.
 */
export class Freshness {
  private marks: readonly { readonly place: bigint; readonly at: number }[] = [];
  private asOf = -Infinity;

  /** The primary stood at `place` not earlier than `at`, milliseconds. */
  primaryStood(place: bigint, at: number): void {
    this.marks = [...this.marks, { place, at }].slice(-MOST_MARKS);
  }

  /** The replica has replayed up to `place`. */
  replicaReplayed(place: bigint): void {
    const reached = this.marks.filter((mark) => mark.place <= place);
    for (const { at } of reached) this.asOf = Math.max(this.asOf, at);
    this.marks = this.marks.filter((mark) => mark.place > place);
  }

  /** Nothing is known of it any more: it is away, or is another one. */
  forget(): void {
    this.marks = [];
    this.asOf = -Infinity;
  }

  /** Milliseconds by which the replica may be behind at `now`; infinite while that is not known. */
  age(now: number): number {
    return now - this.asOf;
  }
}
