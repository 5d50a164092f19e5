import type {
  CivilDate,
  CommitmentLineType,
  CommitmentReport,
  PublicAssessment,
  PublicCommitment,
  PublicVerdict,
} from '../../core/api/contract';
import { civilDateOf } from '../../core/i18n/dates';

/** Moments that nobody's own text stands behind. */
export type StoryMoment = Exclude<CommitmentLineType, 'reported'> | 'due';

/** One dated entry of the way from what a citizen asked for to what is there. */
export type StoryEntry = { on: CivilDate } & (
  | { kind: 'moment'; moment: StoryMoment; before: string | null; after: string | null }
  | { kind: 'verdict'; verdict: PublicVerdict }
  | { kind: 'report'; report: CommitmentReport }
  /** with the reply of the municipality, which belongs under it whenever it came */
  | { kind: 'assessment'; assessment: PublicAssessment }
);

/** What comes first of one day: how it came about, then who said what. */
const RANK: Record<StoryEntry['kind'] | StoryMoment, number> = {
  ...{
    received: 0,
    case_published: 1,
    policy_published: 1,
    answered: 2,
    made: 3,
    answer_corrected: 4,
    title_changed: 4,
    due_changed: 4,
    moment: 4,
    due: 5,
  },
  ...{ report: 6, assessment: 7, verdict: 8 },
};

const rankOf = (entry: StoryEntry): number => RANK[entry.kind === 'moment' ? entry.moment : entry.kind];

const recordedAt = (entry: StoryEntry): string => {
  if (entry.kind === 'report') return entry.report.recordedAt;
  return entry.kind === 'assessment' ? entry.assessment.recordedAt : '';
};

/** Everything on one line of time, the earliest first: reports, assessments, what the author says, and what led to it. */
export function storyOf(
  { timeline, reports, overdueDays, dueOn }: Pick<PublicCommitment, 'timeline' | 'reports' | 'overdueDays' | 'dueOn'>,
  assessments: readonly PublicAssessment[],
  verdicts: readonly PublicVerdict[],
): StoryEntry[] {
  const moments = timeline.flatMap(({ type, on, before, after }): StoryEntry[] =>
    type === 'reported' ? [] : [{ kind: 'moment', on, moment: type, before, after }],
  );
  const entries: StoryEntry[] = [
    ...moments,
    // A day that is still to come is no part of what happened.
    ...(dueOn !== null && (overdueDays ?? 0) > 0 ? [{ kind: 'moment', on: dueOn, moment: 'due', before: null, after: null } as const] : []),
    ...reports.map((report): StoryEntry => ({ kind: 'report', on: report.on, report })),
    ...assessments.map((assessment): StoryEntry => ({ kind: 'assessment', on: assessment.on, assessment })),
    ...verdicts.map((verdict): StoryEntry => ({ kind: 'verdict', on: civilDateOf(verdict.at), verdict })),
  ];
  return entries.sort(
    (one, other) => compare(one.on, other.on) || rankOf(one) - rankOf(other) || compare(recordedAt(one), recordedAt(other)),
  );
}

/** The newest word of each organisation, in the order of their names. */
export function latestOfEach(assessments: readonly PublicAssessment[]): PublicAssessment[] {
  const latest = new Map<string, PublicAssessment>();
  for (const assessment of assessments) {
    const known = latest.get(assessment.organisation.slug);
    if (!known || compare(known.on, assessment.on) < 0) latest.set(assessment.organisation.slug, assessment);
  }
  return [...latest.values()].sort((one, other) => one.organisation.nameBg.localeCompare(other.organisation.nameBg, 'bg'));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
