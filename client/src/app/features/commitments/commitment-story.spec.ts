import fc from 'fast-check';

import type { CommitmentLine, CommitmentReport, PublicAssessment, PublicCommitment, PublicVerdict } from '../../core/api/contract';
import { latestOfEach, storyOf } from './commitment-story';

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`);
const moment = day.map((on) => `${on}T09:00:00.000Z`);
const department = { slug: 'streets', name: 'Благоустрояване', nameEn: 'Streets' };
const report = fc.record({ id: fc.uuid(), on: day, recordedAt: moment }).map((drawn): CommitmentReport => ({
  ...drawn,
  step: 'limited',
  text: 'Работата е започнала.',
  department,
  office: 'Началник',
  evidence: [],
}));
const reply = day.map((on) => ({ text: 'Не е така.', on, department, office: 'Началник' }));
const assessment = fc
  .record({ id: fc.uuid(), on: day, recordedAt: moment, slug: fc.constantFrom('one', 'two', 'three'), reply: fc.option(reply) })
  .map(({ slug, ...drawn }): PublicAssessment => ({
    ...drawn,
    ...{ commitment: 1, organisation: { slug, nameBg: slug, nameEn: slug }, step: 'limited', method: 'documents', confidence: 'high' },
    ...{ text: 'Видяхме го.', replyUntil: '2026-04-30', evidence: [] },
  }));
const line = fc.record<CommitmentLine>({
  type: fc.constantFrom(
    'received',
    'case_published',
    'answered',
    'made',
    'answer_corrected',
    'policy_published',
    'title_changed',
    'due_changed',
    'reported',
  ),
  on: day,
  report: fc.constant(null),
  before: fc.constant(null),
  after: fc.constant(null),
});
const verdict = moment.map((at): PublicVerdict => ({ responseId: 'r', round: 'after_answer', value: 'yes', at, sentence: null }));
const told = fc.record<Pick<PublicCommitment, 'timeline' | 'reports' | 'overdueDays' | 'dueOn'>>({
  timeline: fc.array(line, { maxLength: 6 }),
  reports: fc.array(report, { maxLength: 6 }),
  overdueDays: fc.option(fc.integer({ min: 1, max: 99 })),
  dueOn: fc.option(day),
});

describe('the story of a commitment', () => {
  it('has every report, assessment and word of the author once, and the days never go back', () => {
    fc.assert(
      fc.property(
        told,
        fc.array(assessment, { maxLength: 8 }),
        fc.array(verdict, { maxLength: 2 }),
        (commitment, assessments, verdicts) => {
          const story = storyOf(commitment, assessments, verdicts);
          const days = story.map(({ on }) => on);
          expect(days).toEqual([...days].sort());
          const found = story.flatMap((entry) =>
            entry.kind === 'report' ? [entry.report.id] : entry.kind === 'assessment' ? [entry.assessment.id] : [],
          );
          expect([...found].sort()).toEqual([...commitment.reports, ...assessments].map(({ id }) => id).sort());
          expect(story.filter(({ kind }) => kind === 'verdict').length).toBe(verdicts.length);
        },
      ),
    );
  });

  it('keeps a reply under its assessment, on whatever day it came', () => {
    fc.assert(
      fc.property(told, fc.array(assessment, { maxLength: 8 }), (commitment, assessments) => {
        const story = storyOf(commitment, assessments, []);
        for (const one of assessments) {
          const own = story.filter((entry) => entry.kind === 'assessment' && entry.assessment.id === one.id);
          expect(own).toEqual([{ kind: 'assessment', on: one.on, assessment: one }]);
        }
        const others = story.length - assessments.length;
        const bare = storyOf(
          commitment,
          assessments.map((one) => ({ ...one, reply: null })),
          [],
        );
        expect(bare.length - assessments.length).toBe(others);
      }),
    );
  });

  it('does not depend on the order in which it was read', () => {
    fc.assert(
      fc.property(
        told,
        fc.uniqueArray(assessment, { maxLength: 8, selector: ({ recordedAt }) => recordedAt }),
        (commitment, assessments) => {
          const ids = (list: PublicAssessment[]): string[] =>
            storyOf({ ...commitment, reports: [] }, list, []).flatMap((entry) =>
              entry.kind === 'assessment' ? [entry.assessment.id] : [],
            );
          expect(ids([...assessments].reverse())).toEqual(ids(assessments));
        },
      ),
    );
  });

  it('tells of one day first how it came about, then what was said', () => {
    const on = '2026-03-05';
    const at = `${on}T09:00:00.000Z`;
    const [aReport, anAssessment] = [fc.sample(report, { numRuns: 1, seed: 1 })[0]!, fc.sample(assessment, { numRuns: 1, seed: 1 })[0]!];
    const timeline = (['reported', 'made', 'answered', 'received'] as const).map((type) => ({ type, on, report: null }));
    const story = storyOf(
      { timeline, reports: [{ ...aReport, on }], overdueDays: null, dueOn: '2026-12-31' },
      [{ ...anAssessment, on }],
      [{ responseId: 'r', round: 'after_answer', value: 'yes', at, sentence: null }],
    );
    const kinds = story.map((entry) => (entry.kind === 'moment' ? entry.moment : entry.kind));
    expect(kinds).toEqual(['received', 'answered', 'made', 'report', 'assessment', 'verdict']);
  });
});

describe('the newest word of each organisation', () => {
  it('is there once for each that spoke, and none of its own is newer', () => {
    fc.assert(
      fc.property(fc.array(assessment, { maxLength: 12 }), (assessments) => {
        const latest = latestOfEach(assessments);
        expect(latest.map(({ organisation }) => organisation.slug)).toEqual(
          [...new Set(assessments.map(({ organisation }) => organisation.slug))].sort(),
        );
        for (const { organisation, on } of latest) {
          expect(assessments.filter((one) => one.organisation.slug === organisation.slug && one.on > on)).toEqual([]);
        }
      }),
    );
  });
});
