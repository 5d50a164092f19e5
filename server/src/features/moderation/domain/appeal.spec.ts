import { RULES_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import fc from 'fast-check';
import { accountId, anyCase } from '../../../../test/factories/staff-work.js';
import { addDays, civilDateIn, daysBetween, isBefore } from '../../../kernel/civil-date.js';
import { unwrap } from '../../../kernel/problem.js';
import { awaited, type Submission } from '../../submissions/domain/index.js';
import {
  answerAppeal,
  APPEAL_ANSWERS,
  appealBy,
  appealOpenUntil,
  type AppealForm,
  appealRefusal,
  openProposal,
  standingRejection,
  tookPart,
  whoDecides,
} from './appeal.js';
import { type ModerationAct, MODERATION_ACTS } from './moderation-act.js';
import { APPEAL_SPENT, APPEAL_TOO_LATE } from './moderation-problems.js';
import { mayTakeBack, revive, snapshotOf, type StoredSnapshot, undo } from './undo.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const NOTE = 'Текстът не засяга никого.';
const DECISION = '019abc00-0000-7000-8000-0000000000e1';

const taken = (decision: ModerationAct, account: number | null, isUndone = false) => ({
  decision,
  accountId: account === null ? null : accountId(account),
  undone: isUndone ? {} : null,
});
const anyTaken = fc.record({
  decision: fc.constantFrom(...MODERATION_ACTS),
  accountId: fc.constantFrom(null, accountId(1), accountId(2), accountId(3)),
  undone: fc.constantFrom(null, {}),
});
const form = (answer: AppealForm['answer'], changes: Partial<AppealForm> = {}): AppealForm => {
  const isReworded = answer === 'publish_redacted';
  const words = isReworded ? { publicTitle: 'Счупен стълб', publicText: 'Стълбът е счупен.' } : { publicTitle: null, publicText: null };
  return { answer, note: NOTE, redactions: null, ...words, ...changes };
};
const appealed = anyCase.filter(({ awaits, procedure }) => awaited.isAppealed(awaits) && procedure !== 'withdrawn');
const after = (submission: Submission, decided: readonly { patch: Partial<Submission> }[]): Submission =>
  decided.reduce((current, { patch }) => ({ ...current, ...patch, version: current.version + 1 }), submission);

describe('who decides an appeal', () => {
  it('is never anybody who rejected the text or proposed it, however many they were', () => {
    fc.assert(
      fc.property(fc.array(anyTaken, { maxLength: 8 }), (decisions) => {
        const first = tookPart(decisions);
        for (const { decision, accountId: by, undone } of decisions) {
          if (by !== null && undone === null && (decision === 'reject' || decision === 'propose_reject')) expect(first.has(by)).toBe(true);
        }
      }),
    );
  });

  it('may be whoever disagreed, or took the slip back before anybody was told', () => {
    expect(tookPart([taken('propose_reject', 1), taken('dispute_reject', 2), taken('reject', 3, true), taken('reject', null)])).toEqual(
      new Set([accountId(1)]),
    );
  });

  it('is a moderator where one may, and somebody else where none may', () => {
    const rows = ([null, 'appeal', 'appeal_outside'] as const).flatMap((now) =>
      [0, 1].flatMap((moderators) => [0, 1].map((outside) => [now, moderators, outside, whoDecides(now, { moderators, outside })])),
    );
    expect(rows.filter(([, moderators]) => moderators === 0).map((row) => row[3])).toEqual(Array(6).fill('appeal_outside'));
    expect(whoDecides(null, { moderators: 1, outside: 1 })).toBe('appeal');
    expect(whoDecides('appeal_outside', { moderators: 1, outside: 1 })).toBe('appeal_outside');
    expect(whoDecides('appeal_outside', { moderators: 1, outside: 0 })).toBe('appeal');
  });
});

describe('an appeal', () => {
  it('is possible for fourteen days and to the next working day, counted from the day after', () => {
    expect(appealBy({ kind: 'signal' }, NOW, RULES_OF_TODAY)).toBe('2026-12-07');
    // The fourteenth day is Christmas Eve, and the first working day after it the 29th: the 26th is a Saturday.
    expect(appealBy({ kind: 'signal' }, new Date('2026-12-10T08:00:00Z'), RULES_OF_TODAY)).toBe('2026-12-29');
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (at) => {
        const last = appealBy({ kind: 'recommendation' }, at, RULES_OF_TODAY);
        expect(daysBetween(civilDateIn(at), last)).toBeGreaterThanOrEqual(14);
        expect(isBefore(last, addDays(civilDateIn(at), 22))).toBe(true);
      }),
    );
  });

  it('is possible once, and until the end of the last day', () => {
    const against = { at: NOW, isAppealed: false };
    expect(appealRefusal({ kind: 'signal' }, against, new Date('2026-12-07T21:59:00Z'), RULES_OF_TODAY)).toBeNull();
    expect(appealRefusal({ kind: 'signal' }, against, new Date('2026-12-07T22:00:00Z'), RULES_OF_TODAY)?.type).toBe(APPEAL_TOO_LATE);
    expect(appealRefusal({ kind: 'signal' }, { ...against, isAppealed: true }, NOW, RULES_OF_TODAY)?.type).toBe(APPEAL_SPENT);
  });

  it('is still open exactly while one against the withholding that stands would be taken', () => {
    const decision = fc.record({ id: fc.constantFrom('a', 'b'), taken: anyTaken, day: fc.integer({ min: -40, max: 0 }) });
    fc.assert(
      fc.property(anyCase, fc.array(decision, { maxLength: 5 }), fc.boolean(), (submission, given, isAppealed) => {
        const decisions = given.map(({ id, taken: one, day }) => ({ ...one, id, at: new Date(NOW.getTime() + day * 86_400_000) }));
        const against = standingRejection(decisions);
        const appealed = isAppealed && against ? [{ decisionId: against.id }] : [];
        const last = appealOpenUntil(submission, decisions, appealed, NOW, RULES_OF_TODAY);
        if (submission.publication !== 'withheld' || !against || isAppealed) expect(last).toBeNull();
        else if (last === null) expect(isBefore(appealBy(submission, against.at, RULES_OF_TODAY), civilDateIn(NOW))).toBe(true);
        else expect([last, isBefore(last, civilDateIn(NOW))]).toEqual([appealBy(submission, against.at, RULES_OF_TODAY), false]);
      }),
    );
  });

  it('is against the withholding that stands, as a second look is of the proposal that stands', () => {
    const decisions = [
      taken('propose_reject', 1),
      taken('reject', 2),
      taken('overturn_appeal', 3),
      taken('reject', 1),
      taken('reject', 1, true),
    ];
    expect(standingRejection(decisions)).toBe(decisions[3]);
    expect(openProposal(decisions)).toBe(decisions[0]);
    expect(standingRejection([])).toBeUndefined();
  });

  it('that is answered leaves the text withheld, or publishes it, and waits for nobody any more', () => {
    fc.assert(
      fc.property(appealed, fc.constantFrom(...APPEAL_ANSWERS), (submission, answer) => {
        const now = after(submission, unwrap(answerAppeal(submission, form(answer), NOW)));
        expect(now.awaits).toBeNull();
        expect(now.publication).toBe(answer === 'uphold' ? 'withheld' : 'published');
        if (answer === 'publish') expect(now.publicText).toBe(submission.text);
        if (answer === 'publish_redacted') expect(now).toMatchObject({ publicText: 'Стълбът е счупен.', redacted: true });
      }),
    );
  });

  it('that nobody waits for cannot be answered', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...APPEAL_ANSWERS), (submission, answer) => {
        fc.pre(!awaited.isAppealed(submission.awaits));
        expect(answerAppeal(submission, form(answer), NOW).ok).toBe(false);
      }),
    );
  });

  it('is upheld with a reason, and overturned with a whole public text', () => {
    fc.assert(
      fc.property(appealed, (submission) => {
        expect(answerAppeal(submission, form('uphold', { note: null }), NOW)).toMatchObject({ ok: false });
        expect(answerAppeal(submission, form('publish', { publicText: 'Друго.' }), NOW)).toMatchObject({ ok: false });
        expect(answerAppeal(submission, form('publish_redacted', { publicText: null }), NOW)).toMatchObject({ ok: false });
      }),
    );
  });

  it('is answered in a way that can be taken back whole, by the one who answered it and nobody else', () => {
    fc.assert(
      fc.property(appealed, fc.constantFrom(...APPEAL_ANSWERS), (submission, answer) => {
        const decided = unwrap(answerAppeal(submission, form(answer), NOW));
        const now = after(submission, decided);
        const stored = JSON.parse(JSON.stringify(snapshotOf(submission, decided))) as StoredSnapshot;
        const kept = { before: revive(stored), versionAfter: now.version, undoUntil: new Date(NOW.getTime() + 1) };
        const change = unwrap(undo(now, DECISION, kept, NOW));
        expect({ ...now, ...change.patch, version: submission.version }).toEqual(submission);
      }),
    );
    for (const decision of ['uphold_appeal', 'overturn_appeal', 'propose_reject', 'dispute_reject'] as const) {
      expect(mayTakeBack({ decision, accountId: accountId(1), undo: null }, accountId(1))).toBe(true);
      expect(mayTakeBack({ decision, accountId: accountId(1), undo: null }, accountId(2))).toBe(false);
    }
    for (const decision of ['publish', 'publish_redacted', 'reject'] as const) {
      const by = (answersProposal: boolean) => ({ decision, accountId: accountId(1), undo: { answersProposal } });
      expect(mayTakeBack(by(false), accountId(2))).toBe(true);
      // Whoever proposed must not take back the answer, be it a yes, a no or a publication.
      expect(mayTakeBack(by(true), accountId(2))).toBe(false);
      expect(mayTakeBack(by(true), accountId(1))).toBe(true);
    }
  });
});
