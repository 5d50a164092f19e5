import { vocabulary } from '../../submissions/domain/index.js';
import { type Line, type Published, publishLines, publishParts } from './suppression.js';
import { type Cell, type Division, DIVISIONS, KEYS, medianOf, ninetiethOf, shareOf, sumOf, type Tally } from './tally.js';

/** How terms of law were kept by first answers, and how long people waited for them. */
export interface AnswerTimes {
  /** Answered cases with a term of law: what all of this is computed from. */
  readonly counted: number;
  readonly inTime: number;
  /** From 0 to 1, in thousandths. */
  readonly share: number;
  /** Half a day possible. */
  readonly medianDays: number;
  /** Nine of ten waited as long, or shorter. */
  readonly p90Days: number;
}

/** What everybody reads of a group. Null is left out, as it is computed from too few, or would tell of such. */
export interface Figures {
  readonly received: number;
  readonly published: number;
  readonly answered: number;
  readonly outcomes: Tally['outcomes'] | null;
  readonly times: AnswerTimes | null;
  readonly verdicts: Tally['verdicts'] | null;
}

/** A line of a division; its figures are null where it is left out. */
export interface Group {
  readonly key: string;
  readonly figures: Figures | null;
}

export interface Tables {
  readonly total: Figures | null;
  readonly groups: Readonly<Record<Division, readonly Group[]>>;
}

type Member = Readonly<{ key: string; tally: Tally }>;
type Part = 'outcomes' | 'times' | 'verdicts';

const linesOf: Readonly<Record<'cases' | Part, (member: Member) => Line>> = {
  cases: ({ key, tally }) => ({ key, parts: [tally.received], rest: 0 }),
  outcomes: ({ key, tally }) =>
    within(
      key,
      tally,
      vocabulary.OUTCOMES.map((outcome) => tally.outcomes[outcome]),
    ),
  times: ({ key, tally }) => within(key, tally, [tally.inTime, tally.days.length - tally.inTime]),
  verdicts: ({ key, tally }) =>
    within(
      key,
      tally,
      vocabulary.VERDICTS.map((verdict) => tally.verdicts[verdict]),
    ),
};

/** Parts of the answered cases, of which everybody reads the number. */
function within(key: string, { answered }: Tally, parts: readonly number[]): Line {
  return { key, parts, rest: answered - parts.reduce((total, part) => total + part, 0) };
}

/** The cases of these cells in every division, without what must not be shown: all divisions are looked at together. */
export function tablesOf(cells: readonly Cell[]): Tables {
  const divided = DIVISIONS.map((division) =>
    [...Map.groupBy(cells, KEYS[division])].map(([key, members]): Member => ({ key, tally: sumOf(members) })),
  );
  const cases = publishLines(divided.map((members) => members.map(linesOf.cases)));
  const parts = (part: Part): Published =>
    publishParts(
      divided.map((members) => members.map(linesOf[part])),
      cases,
    );
  const published = { outcomes: parts('outcomes'), times: parts('times'), verdicts: parts('verdicts') };
  const groups = divided.map((members, place) =>
    members.map(({ key, tally }) => ({
      key,
      figures: cases.shown[place]?.has(key) ? figuresOf(tally, (part) => published[part].shown[place]?.has(key) ?? false) : null,
    })),
  );
  return {
    total: cases.isTotalShown ? figuresOf(sumOf(cells), (part) => published[part].isTotalShown) : null,
    groups: Object.fromEntries(DIVISIONS.map((division, place) => [division, groups[place] ?? []])) as Record<Division, Group[]>,
  };
}

function figuresOf(tally: Tally, isShown: (part: Part) => boolean): Figures {
  const { received, published, answered, outcomes, verdicts } = tally;
  return {
    ...{ received, published, answered },
    outcomes: isShown('outcomes') ? outcomes : null,
    times: isShown('times') ? timesOf(tally) : null,
    verdicts: isShown('verdicts') ? verdicts : null,
  };
}

/** Null of none; what is shown has five at least. */
function timesOf({ days, inTime }: Tally): AnswerTimes | null {
  const [medianDays, p90Days] = [medianOf(days), ninetiethOf(days)];
  if (medianDays === null || p90Days === null) return null;
  return { counted: days.length, inTime, share: shareOf(inTime, days.length), medianDays, p90Days };
}
