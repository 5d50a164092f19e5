/** Everything of a group, each thing in one of three places. */
export interface Counts {
  /** The author of the case or a monitor says that it is done. */
  readonly confirmed: number;
  /** The author or a monitor spoke, and nobody says that it is done. */
  readonly unconfirmed: number;
  /** Nobody but the municipality has said anything yet. */
  readonly silent: number;
}

/** What the share is computed from: things of which the author or a monitor spoke. */
export const spoken = ({ confirmed, unconfirmed }: Counts): number => confirmed + unconfirmed;

export const all = ({ confirmed, unconfirmed, silent }: Counts): number => confirmed + unconfirmed + silent;

export const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (total, { confirmed, unconfirmed, silent }) => ({
      confirmed: total.confirmed + confirmed,
      unconfirmed: total.unconfirmed + unconfirmed,
      silent: total.silent + silent,
    }),
    { confirmed: 0, unconfirmed: 0, silent: 0 },
  );

/** Of what somebody spoke of, the part that is confirmed: 0 to 1, in thousandths. */
export const shareOf = (counts: Counts): number => Math.round((counts.confirmed / spoken(counts)) * 1_000) / 1_000;
