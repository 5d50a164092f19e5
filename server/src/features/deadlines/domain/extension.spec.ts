import fc from 'fast-check';
import { RULES_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { addDays, addMonths, civilDate, type CivilDate, isAfter } from '../../../kernel/civil-date.js';
import { clock, type Submission } from '../../submissions/domain/index.js';
import { isWorkingDay } from '../../work-calendar/index.js';
import { checkExtension, DEADLINE_PASSED, EXTENDED_ALREADY, type ExtensionForm, extensionLimit, NOT_EXTENDABLE } from './extension.js';

const TODAY = civilDate('2027-01-20');
const FORM: ExtensionForm = {
  ...{ issuer: 'Областен управител', actNumber: 'РД-1', actDate: civilDate('2027-01-19'), reason: 'Чака се експертиза на пътя.' },
  ...{ lastDay: civilDate('2027-02-20'), toldOn: null },
};
const check = (changes: Partial<Submission> = {}, form: Partial<ExtensionForm> = {}, today = TODAY, rules = RULES_OF_TODAY) =>
  checkExtension(aSubmission(changes), { ...FORM, ...form }, today, rules);
const faults = (...asked: Parameters<typeof check>) => {
  const result = check(...asked);
  return result.ok ? [] : (result.problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
};

/** A case received on any day, with the terms of law. */
const anyOpenCase = fc
  .record({ received: fc.integer({ min: 0, max: 1_800 }), kind: fc.constantFrom('signal' as const, 'recommendation' as const) })
  .map(({ received, kind }) => {
    const receivedOn = addDays(civilDate('2026-01-01'), received);
    return aSubmission({
      kind,
      receivedOn,
      clockStartedOn: receivedOn,
      ...clock.countTerms({ kind, statutory: true, extendedTo: null }, receivedOn, RULES_OF_TODAY),
    });
  });

describe('an extension of the term for the decision', () => {
  it('moves the last day, and the day for telling the author with it', () => {
    // 20.02.2027 is a Saturday.
    expect(check()).toEqual({ ok: true, value: { oldDueOn: '2027-01-25', decideBy: '2027-02-22', notifyBy: '2027-03-01' } });
  });

  it('reaches a month further for a signal, and six months from receipt for a recommendation', () => {
    expect(extensionLimit(aSubmission(), RULES_OF_TODAY)).toMatchObject({ on: '2027-02-23', once: true, article: { bg: 'чл. 121 АПК' } });
    const recommendation = aSubmission({ kind: 'recommendation' });
    expect(extensionLimit(recommendation, RULES_OF_TODAY)).toMatchObject({ on: '2027-05-25', once: false, article: { bg: 'чл. 118 АПК' } });
    expect(faults({}, { lastDay: civilDate('2027-02-23') })).toEqual([]);
    expect(faults({}, { lastDay: civilDate('2027-02-24') })).toEqual(['/lastDay past_maximum']);
  });

  it('names the day and the article that it would break', () => {
    const result = check({}, { lastDay: civilDate('2027-03-23') });
    expect(result.ok ? '' : result.problem.errors?.[0]?.detail.bg).toBe('Законът допуска най-късно 23.02.2027 (чл. 121 АПК).');
  });

  it('never reaches beyond what the law allows, and never backwards, whatever is asked', () => {
    fc.assert(
      fc.property(anyOpenCase, fc.integer({ min: -30, max: 300 }), (submission, days) => {
        const lastDay = addDays(submission.decideBy ?? TODAY, days);
        const result = checkExtension(
          submission,
          { ...FORM, actDate: submission.receivedOn, lastDay },
          submission.receivedOn,
          RULES_OF_TODAY,
        );
        if (!result.ok) return;
        const { decideBy, notifyBy } = result.value;
        expect(isAfter(decideBy, submission.decideBy ?? decideBy)).toBe(true);
        expect(isWorkingDay(decideBy)).toBe(true);
        expect(isAfter(notifyBy, decideBy)).toBe(true);
        const months = submission.kind === 'signal' ? 3 : 6;
        // A day of rest at the end moves it by a week at most.
        expect(isAfter(decideBy, addDays(addMonths(submission.receivedOn, months), 7))).toBe(false);
      }),
    );
  });

  it('is refused for a signal that had one, and possible again for a recommendation', () => {
    const extended = { extendedTo: civilDate('2027-02-01'), decideBy: civilDate('2027-02-01') };
    expect(check(extended)).toEqual({ ok: false, problem: { type: EXTENDED_ALREADY } });
    expect(check({ ...extended, kind: 'recommendation' }).ok).toBe(true);
  });

  it('is refused when the last day is over: what is overdue stays so', () => {
    expect(check({}, {}, civilDate('2027-01-25')).ok).toBe(true);
    expect(check({}, {}, civilDate('2027-01-26'))).toEqual({ ok: false, problem: { type: DEADLINE_PASSED } });
  });

  it('is refused where no clock runs: none, answered, ended, reopened, or a term that the table does not extend', () => {
    for (const changes of [
      { statutory: false, decideBy: null },
      { procedure: 'answered', answeredAt: new Date() },
      { procedure: 'reopened', answeredAt: new Date() },
      { procedure: 'withdrawn' },
      { procedure: 'merged' },
    ] as const) {
      expect(check(changes).ok).toBe(false);
    }
    const noRows = { ...RULES_OF_TODAY, terms: RULES_OF_TODAY.terms.filter(({ event }) => !event.startsWith('extend')) };
    expect(check({}, {}, TODAY, noRows)).toEqual({ ok: false, problem: { type: NOT_EXTENDABLE } });
  });

  it('is counted from the new facts of the author, which begin a clock of their own, and once on it', () => {
    const anew = {
      ...{
        procedure: 'reopened' as const,
        answeredAt: new Date('2027-01-27T10:00:00Z'),
        reopenedByAuthorAt: new Date('2027-02-01T10:00:00Z'),
      },
      ...{ clockStartedOn: civilDate('2027-02-01'), decideBy: civilDate('2027-04-01') },
    };
    const day = civilDate('2027-02-10');
    const form = { actDate: day, lastDay: civilDate('2027-04-20') };
    expect(clock.hasTermToExtend(aSubmission(anew))).toBe(true);
    expect(check(anew, form, day)).toMatchObject({ ok: true, value: { oldDueOn: '2027-04-01', notifyBy: '2027-04-27' } });
    expect(extensionLimit(aSubmission({ ...anew, kind: 'recommendation' }), RULES_OF_TODAY)?.on).toBe('2027-08-02');
    expect(faults(anew, { ...form, lastDay: civilDate('2027-05-10') }, day)).toEqual(['/lastDay past_maximum']);
    expect(faults(anew, { ...form, actDate: civilDate('2027-01-31') }, day)).toEqual(['/actDate act_before_start']);
    expect(check({ ...anew, extendedTo: civilDate('2027-04-01') }, form, day)).toEqual({ ok: false, problem: { type: EXTENDED_ALREADY } });
    expect(clock.hasTermToExtend(aSubmission({ ...anew, answeredAt: new Date('2027-02-09T10:00:00Z') }))).toBe(false);
  });

  it('has an act that is there already, younger than the case, and a day of telling between it and today', () => {
    const day = (text: string): CivilDate => civilDate(text);
    expect(faults({}, { actDate: day('2027-01-21') })).toEqual(['/actDate act_in_future']);
    expect(faults({}, { actDate: day('2026-11-22') })).toEqual(['/actDate act_before_start']);
    expect(faults({}, { toldOn: day('2027-01-21') })).toEqual(['/toldOn told_in_future']);
    expect(faults({}, { toldOn: day('2027-01-18') })).toEqual(['/toldOn told_before_act']);
    expect(faults({}, { lastDay: day('2027-01-25') })).toEqual(['/lastDay not_later']);
    // A Saturday that moves to the day that the case has already.
    expect(faults({}, { lastDay: day('2027-01-23') })).toEqual(['/lastDay not_later']);
  });
});
