import { cases } from './cases.js';
import { monitors } from './monitors.js';
import { policyMeasures } from './policy-measures.js';
import type { DemoAssessment, DemoPromise } from './voice-script.js';
import { promises } from './voices.js';

// Its own copy of the rules, so that a mistake in the content is found without a database.
const REACH: Readonly<Record<string, number>> = { no_evidence: 0, not_started: 0, limited: 1, substantial: 2, complete: 3 };
const REPLY_DAYS = 14;

const assessments = promises.flatMap((promise) => promise.assessments);
const characters = (text: string): number => Array.from(text.trim()).length;

function disagreementOf({ reports, assessments: found }: DemoPromise): number {
  const newest = new Map(found.map(({ by, step }) => [by, step]));
  const reported = reports.at(-1)?.step;
  if (reported === undefined) return 0;
  return Math.max(0, ...[...newest.values()].map((step) => Math.abs((REACH[reported] ?? 0) - (REACH[step] ?? 0))));
}

describe('what was said of what the demo promised', () => {
  it('is about measures without parts and about answers that promise, by the department that answers for them', () => {
    for (const { of, department } of promises) {
      if ('measure' in of) {
        expect(policyMeasures.find(({ code }) => code === of.measure)?.department).toBe(department);
        expect(policyMeasures.filter(({ code }) => code.startsWith(`${of.measure}.`))).toEqual([]);
      } else {
        const answers = cases.find(({ key }) => key === of.case)?.steps.filter((step) => 'commitment' in step);
        expect(answers?.length).toBeGreaterThan(0);
      }
    }
  });

  it('comes after the promise, and each voice in the order of time', () => {
    for (const { of, reports, assessments: found } of promises) {
      const demoCase = 'case' in of ? cases.find(({ key }) => key === of.case) : undefined;
      const answered = demoCase?.steps.find((step) => 'commitment' in step)?.day;
      const since = demoCase === undefined || answered === undefined ? 300 : demoCase.receivedDaysAgo - answered;
      for (const entries of [reports, found]) {
        const days = entries.map(({ daysAgo }) => daysAgo);
        expect(days).toEqual(days.toSorted((one, other) => other - one));
        expect(Math.max(0, ...days)).toBeLessThan(since);
        expect(Math.min(1, ...days)).toBeGreaterThan(0);
      }
      for (const { by, daysAgo } of found) {
        expect(monitors.find(({ member }) => member === by)?.daysAgo).toBeGreaterThan(daysAgo);
        expect(found.filter((other) => other.by === by && other.daysAgo === daysAgo)).toHaveLength(1);
      }
    }
  });

  it('shows evidence, and where nothing was found it says where was looked', () => {
    for (const { step, text, evidence } of promises.flatMap(({ reports }) => reports)) {
      expect(evidence.length > 0 || step === 'not_started').toBe(true);
      expect(characters(text)).toBeGreaterThanOrEqual(20);
    }
    for (const { step, text, evidence, reply } of assessments) {
      expect(evidence.length > 0).toBe(step !== 'no_evidence');
      expect(characters(text)).toBeGreaterThanOrEqual(50);
      if (step === 'no_evidence') expect(text).toContain('Търсихме');
      if (reply) expect(characters(reply.text)).toBeGreaterThanOrEqual(20);
    }
  });

  it('uses every step, every organisation, and each distance between the two voices', () => {
    expect(new Set(assessments.map(({ step }) => step))).toEqual(new Set(Object.keys(REACH)));
    expect(new Set(assessments.map(({ by }) => by))).toEqual(new Set(monitors.map(({ member }) => member)));
    expect(new Set(promises.map(disagreementOf))).toEqual(new Set([0, 1, 2, 3]));
    expect(assessments.length).toBeGreaterThanOrEqual(12);
    const differ = promises.filter((promise) => new Set(promise.assessments.map(({ by }) => by)).size > 1);
    expect(differ.map((promise) => new Set(promise.assessments.map(({ step }) => step)).size)).toEqual([2]);
    expect(promises.filter(({ of, reports }) => 'measure' in of && reports.length > 0)).toHaveLength(10);
    expect(promises.filter(({ of, reports }) => 'case' in of && reports.length > 0)).toHaveLength(4);
  });

  it('has replies in time, one that can still be given, and some that were let pass', () => {
    const [replied, silent] = [assessments.filter(({ reply }) => reply), assessments.filter(({ reply }) => !reply)];
    expect(replied).toHaveLength(3);
    for (const { reply, daysAgo } of replied) {
      expect(reply?.afterDays).toBeLessThanOrEqual(REPLY_DAYS);
      expect(reply?.afterDays).toBeLessThan(daysAgo);
    }
    const runs = ({ daysAgo }: DemoAssessment): boolean => daysAgo < REPLY_DAYS;
    expect(silent.filter(runs)).toHaveLength(1);
    expect(silent.some((assessment) => !runs(assessment))).toBe(true);
  });

  it('is written without straight quotes, and says of each organisation that it is invented', () => {
    const texts = [...promises.flatMap(({ reports }) => reports), ...assessments].map(({ text }) => text);
    expect(texts.filter((text) => /["']/.test(text))).toEqual([]);
    for (const { nameBg, nameEn, aboutBg } of monitors) {
      expect(nameBg).toMatch(/измислен/);
      expect(nameEn).toContain('(fictional)');
      expect(aboutBg).toMatch(/измислен/);
    }
  });
});
