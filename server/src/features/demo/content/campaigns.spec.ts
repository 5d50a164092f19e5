import { agreementOf } from '../../monitoring-campaigns/domain/index.js';
import { campaigns, type DemoPoint } from './campaigns.js';
import { monitors } from './monitors.js';
import { policyMeasures } from './policy-measures.js';

const characters = (text: string): number => Array.from(text.trim()).length;
const outcomeOf = ({ readings: [first, second], settled }: DemoPoint) =>
  settled?.step ?? (first?.step === second?.step ? first?.step : null);

describe('the campaigns of the demo', () => {
  const points = campaigns.flatMap((campaign) => campaign.points);

  it('are of members of one organisation, which monitors since before they began', () => {
    for (const { by, startsAgo, endsAgo, points: list } of campaigns) {
      const organisation = monitors.find(({ member }) => member === by);
      const members = [organisation?.member, ...(organisation?.others ?? [])];
      for (const reading of list.flatMap(({ readings }) => readings)) expect(members).toContain(reading.by);
      expect(organisation?.daysAgo).toBeGreaterThan(startsAgo);
      expect(startsAgo).toBeGreaterThan(endsAgo);
    }
  });

  it('go through measures without parts, each once, read by two people', () => {
    for (const { points: list } of campaigns) {
      const codes = list.map(({ measure }) => measure);
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes)
        expect(policyMeasures.filter((each) => each.code.startsWith(code)).map((each) => each.code)).toEqual([code]);
      for (const { readings } of list) expect(new Set(readings.map(({ by }) => by)).size).toBe(readings.length);
    }
  });

  it('are written within the limits of their forms', () => {
    for (const { text } of points.flatMap(({ readings }) => readings)) expect([text, characters(text) >= 50]).toEqual([text, true]);
    for (const { settled, published } of points) {
      if (settled) expect(characters(settled.reason)).toBeGreaterThanOrEqual(20);
      if (published) expect(characters(published.text)).toBeGreaterThanOrEqual(50);
    }
    expect(campaigns.filter(({ purpose, title }) => /["']/.test(purpose + title))).toEqual([]);
  });

  it('settle what differs, publish what has an outcome, and show every state of a point', () => {
    for (const point of points) {
      if (point.settled) expect(point.readings[0]?.step).not.toBe(point.readings[1]?.step);
      if (point.published) expect(outcomeOf(point)).toBeTruthy();
    }
    const [over] = campaigns.filter(({ isConcluded }) => isConcluded);
    const pairs = (over?.points ?? []).flatMap(({ readings: [first, second] }) =>
      first && second ? [[first.step, second.step] as const] : [],
    );
    const { n, equal, alpha } = agreementOf(pairs);
    expect([over?.points.length, n, equal]).toEqual([12, 11, 8]);
    expect(alpha).toBeGreaterThan(0.5);
    expect(
      over?.points.filter(({ readings, settled }) => readings.length === 2 && !settled && readings[0]?.step !== readings[1]?.step),
    ).toHaveLength(1);
  });
});
