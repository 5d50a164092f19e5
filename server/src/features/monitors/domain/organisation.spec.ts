import fc from 'fast-check';
import { addDays, civilDate } from '../../../kernel/civil-date.js';
import { monitorsOn, type Organisation } from './organisation.js';
import { faultsOfFirstDay, faultsOfLastDay, faultsOfOrganisation, isEik } from './organisation-rules.js';

const TODAY = civilDate('2026-11-30');
const CENTRE: Omit<Organisation, 'id' | 'version'> = {
  ...{ slug: 'centar', nameBg: 'Център', nameEn: null, aboutBg: '', aboutEn: '', websiteUrl: null, registrationNumber: null },
  ...{ since: civilDate('2026-01-15'), until: null },
};
const codesOf = (faults: readonly { pointer: string; code: string }[]) => faults.map(({ pointer, code }) => `${pointer} ${code}`);

describe('an organisation', () => {
  it('monitors from its first day to its last, both included', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(civilDate('2025-01-01'), days));
    fc.assert(
      fc.property(day, day, day, (one, other, on) => {
        const [since, until] = one <= other ? [one, other] : [other, one];
        expect(monitorsOn({ since, until }, on)).toBe(!(on < since) && !(on > until));
        expect(monitorsOn({ since, until: null }, on)).toBe(!(on < since));
      }),
    );
  });

  it('is refused with each field that is wrong', () => {
    expect(faultsOfOrganisation(CENTRE)).toEqual([]);
    const wrong = {
      ...CENTRE,
      slug: 'Център',
      websiteUrl: 'javascript:alert(1)',
      registrationNumber: '123456789',
      until: civilDate('2026-01-14'),
    };
    expect(codesOf(faultsOfOrganisation(wrong))).toEqual([
      ...['/slug not_a_slug', '/websiteUrl not_a_url', '/registrationNumber not_an_eik', '/since ends_before_it_starts'],
    ]);
    expect(codesOf(faultsOfOrganisation({ ...CENTRE, websiteUrl: 'https://me:secret@example.org' }))).toEqual(['/websiteUrl not_a_url']);
  });

  it('cannot begin later once it has begun, and otherwise whenever it likes', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
    fc.assert(
      fc.property(day, day, (since, firstDay) => {
        const isRefused = since <= TODAY && TODAY < firstDay;
        expect(codesOf(faultsOfFirstDay({ since }, firstDay, TODAY))).toEqual(isRefused ? ['/since has_begun'] : []);
      }),
    );
  });

  it('ends today or later, never in days in which it may have spoken', () => {
    expect(faultsOfLastDay(CENTRE, TODAY, TODAY)).toEqual([]);
    expect(faultsOfLastDay(CENTRE, null, TODAY)).toEqual([]);
    expect(codesOf(faultsOfLastDay(CENTRE, addDays(TODAY, -1), TODAY))).toEqual(['/lastDay last_day_past']);
    expect(codesOf(faultsOfLastDay(CENTRE, addDays(CENTRE.since, -1), TODAY))).toEqual(['/lastDay ends_before_it_starts']);
  });
});

describe('an ЕИК', () => {
  it.each(['000695089', '000386559', '831641791'])('can be %s', (number) => {
    expect(isEik(number)).toBe(true);
  });

  it('cannot be the same with another last digit', () => {
    fc.assert(
      fc.property(fc.constantFrom('000695089', '000386559', '831641791'), fc.integer({ min: 1, max: 9 }), (number, more) => {
        expect(isEik(number.slice(0, 8) + ((Number(number[8]) + more) % 10))).toBe(false);
      }),
    );
  });
});
