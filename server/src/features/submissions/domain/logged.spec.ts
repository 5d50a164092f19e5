import fc from 'fast-check';
import { anyState, anySubmission, aSubmission, DEPARTMENT } from '../../../../test/factories/submission.js';
import { civilDate } from '../../../kernel/civil-date.js';
import type { LogCase, SubmissionId } from '../../../kernel/ids.js';
import type { Result } from '../../../kernel/problem.js';
import type { LogFact } from '../../transparency-log/domain/index.js';
import * as changes from './case-changes.js';
import { extendDeadline } from './deadline-change.js';
import { deadlineFacts, factsOf, LOGGED, movedTerms } from './logged.js';
import * as opinions from './second-opinion.js';
import { isTextPublic, publicLogCase, publicStatusOf } from './submission-lifecycle.js';
import type { Submission } from './submission.js';
import { TIMELINE_TYPES } from './timeline.js';

const WORD = 'qzx7marker';
const at = new Date('2026-12-01T10:00:00Z');
const PUBLIC = { title: `Заглавие ${WORD}`, text: `Текст ${WORD} за всички.` };
const EARLIER = aSubmission({
  ...{ id: '019abc00-0000-7000-8000-000000000002' as SubmissionId, logCase: 'ZWFybGllciBjYXNlIDAxMg' as LogCase },
  publication: 'published',
});
const AUTHORITY = '019abc00-0000-7000-8000-0000000000ff';
const given = { responseId: 'r1', outcome: 'accepted', commitmentDue: null, text: `Отговор ${WORD}.` } as const;
const place = { responseId: 'r1', version: 2 };

type Change = (submission: Submission) => Result<changes.CaseChange>;

/** Every step of a case that the log tells of, with what it tells in words: what comes before a slash is the type of the entry. */
const STEPS: Readonly<Record<string, Change>> = {
  'decision/publish': (submission) => changes.publish(submission, null, at),
  'decision/publish_redacted': (submission) => changes.publish(submission, PUBLIC, at),
  'decision/reject': (submission) => changes.withhold(submission, { code: 'insult', effect: 'continues' }, at),
  'decision/merge': (submission) => changes.merge(submission, EARLIER),
  'decision/unmerge': (submission) => changes.unmerge(submission, WORD),
  'decision/forward': (submission) => changes.forward(submission, AUTHORITY, WORD, 3),
  'decision/reopen': (submission) => changes.reopen(submission, WORD),
  'decision/close': (submission) => changes.close(submission, at),
  'decision/withdraw': (submission) => changes.withdraw(submission, WORD),
  'decision/uphold': (submission) => opinions.uphold(submission, WORD),
  'decision/overturn': (submission) => opinions.overturn(submission, WORD),
  'decision/redact_answer': (submission) => changes.redactAnswer({ ...submission, answeredAt: at }, place, WORD, given.text),
  'response/1': (submission) => changes.answer(submission, given, at),
  'response/3': (submission) => changes.correct({ ...submission, outcome: 'accepted' }, given, 3),
};

/** Steps of which the log tells nothing. */
const SILENT: readonly Change[] = [
  (submission) => changes.assign(submission, DEPARTMENT, at),
  (submission) => changes.handBack(submission, WORD),
  (submission) => changes.takeNewFacts(submission, WORD, EARLIER.id),
  (submission) => opinions.propose(submission, { code: 'insult' }, WORD),
  (submission) => opinions.dispute(submission, WORD),
  (submission) => opinions.lodge(submission, 'appeal'),
  (submission) => opinions.handOn(submission, 'appeal_outside'),
];

function told(submission: Submission, change: changes.CaseChange): readonly LogFact[] {
  const after = { ...submission, ...change.patch };
  return factsOf({ submission: after, entry: change.entry, moved: movedTerms(submission, after) });
}

const kindOf = (fact: LogFact): string =>
  fact.t === 'decision' ? `decision/${fact.d}` : fact.t === 'response' ? `response/${fact.version}` : fact.t;

/** As it stands in the log: without the texts, to which an entry only commits. */
const bare = ({ texts: _, ...fact }: LogFact & { texts?: unknown }): object => fact;

describe('what the log tells of a line', () => {
  it('is settled for every line, and where it is nothing, why', () => {
    expect(Object.keys(LOGGED).toSorted()).toEqual([...TIMELINE_TYPES].toSorted());
    for (const told of Object.values(LOGGED)) {
      if ('because' in told) expect(told.because.length).toBeGreaterThan(20);
    }
  });

  it('is one fact a step, from whatever state the step is possible', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...Object.entries(STEPS)), (submission, [kind, change]) => {
        const result = change(submission);
        if (!result.ok) return;
        reached.add(kind);
        expect(told(submission, result.value).map(kindOf)).toEqual([kind]);
      }),
      { numRuns: 3_000 },
    );
    expect([...reached].toSorted()).toEqual(Object.keys(STEPS).toSorted());
  });

  it('is nothing of what decides nothing', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...SILENT), (submission, change) => {
        const result = change(submission);
        if (result.ok) expect(told(submission, result.value)).toEqual([]);
      }),
    );
  });

  it('holds no word of anybody, but commits to what everybody reads from then on', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...Object.values(STEPS)), (state, change) => {
        const submission = { ...state, title: WORD, text: WORD, authorName: WORD, authorEmail: WORD, address: WORD };
        const result = change(submission);
        if (!result.ok) return;
        const facts = told(submission, result.value);
        expect(JSON.stringify(facts.map(bare))).not.toContain(WORD);
        const after = { ...submission, ...result.value.patch };
        const becameReadable = after.publicText !== submission.publicText && isTextPublic(after.publication, after.procedure);
        const texts = facts.flatMap((fact) => ('texts' in fact && fact.texts && 'text' in fact.texts ? [fact.texts] : []));
        if (becameReadable) expect(texts).toEqual([{ title: after.publicTitle, text: after.publicText }]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('names the other case by its name in the log, and an authority by its id', () => {
    const published = aSubmission({ publication: 'published' });
    const merged = changes.merge(published, EARLIER);
    expect(merged.ok && told(published, merged.value)).toEqual([{ t: 'decision', d: 'merge', into: EARLIER.logCase }]);
    const forwarded = changes.forward(published, AUTHORITY, WORD);
    expect(forwarded.ok && told(published, forwarded.value)).toEqual([{ t: 'decision', d: 'forward', to: AUTHORITY }]);
  });

  it.each(['pending', 'withheld'] as const)(
    'does not say where a case went that is %s: everybody may learn its number later',
    (publication) => {
      const submission = aSubmission({ publication });
      const forwarded = changes.forward(submission, AUTHORITY, WORD);
      expect(forwarded.ok && told(submission, forwarded.value)).toEqual([{ t: 'decision', d: 'forward' }]);
      const merged = changes.merge(submission, EARLIER);
      expect(merged.ok && told(submission, merged.value)).toEqual([{ t: 'decision', d: 'merge' }]);
    },
  );

  it('names no case that nobody may know: it would be told what that one is about', () => {
    const published = aSubmission({ publication: 'published' });
    const merged = changes.merge(published, { ...EARLIER, publication: 'pending' });
    expect(merged.ok && told(published, merged.value)).toEqual([{ t: 'decision', d: 'merge' }]);
  });

  it('of a receipt is the kind, the last days, and both texts of the author', () => {
    const { title, text } = aSubmission();
    const entry = { type: 'received', isPublic: true, details: {} } as const;
    expect(factsOf({ submission: aSubmission(), entry, moved: [] })).toEqual([
      { t: 'received', kind: 'signal', due: { moderate: '2026-11-25', decide: '2027-01-25' }, texts: { title, text } },
    ]);
  });

  it('of an erasure is its rule, and whether everybody still reads the public text', () => {
    const entry = { type: 'erased', isPublic: true, details: { rule: 'originals', months: 60 } } as const;
    fc.assert(
      fc.property(anySubmission, (submission) => {
        const what = isTextPublic(submission.publication, submission.procedure) ? 'original' : 'everything';
        expect(factsOf({ submission, entry, moved: [] })).toEqual([{ t: 'erased', what, basis: 'originals' }]);
      }),
    );
  });
});

describe('a term that moves', () => {
  const days = { moderateBy: civilDate('2026-11-25'), decideBy: civilDate('2027-01-25'), notifyBy: civilDate('2027-02-01') };

  it('is told with its old and its new day, and no other one is', () => {
    expect(movedTerms(days, days)).toEqual([]);
    expect(movedTerms(days, { ...days, decideBy: civilDate('2027-02-25'), notifyBy: null })).toEqual([
      { term: 'decide', old: '2027-01-25', new: '2027-02-25' },
      { term: 'notify', old: '2027-02-01', new: null },
    ]);
    expect(deadlineFacts(movedTerms(days, { ...days, moderateBy: civilDate('2026-11-26') }), 'calendar')).toEqual([
      { t: 'deadline', r: 'calendar', term: 'moderate', old: '2026-11-25', new: '2026-11-26' },
    ]);
  });

  it('has the reason of the line with which it moved', () => {
    const change = {
      extensionId: 'e',
      lastDay: civilDate('2027-03-25'),
      decideBy: civilDate('2027-03-25'),
      notifyBy: civilDate('2027-04-01'),
    };
    const extended = extendDeadline(aSubmission(), change);
    expect(extended.ok && told(aSubmission(), extended.value)).toEqual([
      { t: 'deadline', r: 'extended', term: 'decide', old: '2027-01-25', new: '2027-03-25' },
      { t: 'deadline', r: 'extended', term: 'notify', old: '2027-02-01', new: '2027-04-01' },
    ]);
    const entry = { type: 'unmerged', isPublic: true, details: {} } as const;
    const moved = [{ term: 'decide', old: civilDate('2027-01-25'), new: civilDate('2027-01-26') }] as const;
    expect(factsOf({ submission: aSubmission(), entry, moved })).toEqual([
      { t: 'decision', d: 'unmerge' },
      { t: 'deadline', r: 'returned', ...moved[0] },
    ]);
  });
});

it('the name of a case in the log is public exactly where its status is', () => {
  fc.assert(
    fc.property(anyState, ({ publication, procedure }) => {
      const submission = aSubmission({ publication, procedure });
      const isKnown = publicStatusOf(publication, procedure) !== null;
      expect(publicLogCase(submission)).toBe(isKnown ? submission.logCase : null);
    }),
  );
});
