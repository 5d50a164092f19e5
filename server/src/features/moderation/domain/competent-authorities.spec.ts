import { RULES_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import fc from 'fast-check';
import { DEPARTMENT, OTHER_DEPARTMENT } from '../../../../test/factories/submission.js';
import { OFFICES } from '../../../kernel/actor.js';
import { addDays, civilDate } from '../../../kernel/civil-date.js';
import { type Authority, type AuthorityId, AUTHORITY_PLACES, COMPETENCES } from '../../authorities/index.js';
import { vocabulary } from '../../submissions/index.js';
import { competencesFor, proposals, validityFault } from './competent-authorities.js';
import { isAuthorityInConflict, isInConflict } from './conflict-of-interest.js';
import { forwardingTerm } from './forwarding-term.js';

const authority = (slug: string, changes: Partial<Authority> = {}): Authority => ({
  ...{ id: slug as AuthorityId, slug, nameBg: slug, nameEn: slug, email: null, websiteUrl: null, validFrom: null, validTo: null },
  ...{ competences: [], place: 'outside', office: null, departmentId: null, postalAddress: '', deliveryHint: '', ...changes },
});
const anyAbout = fc.option(
  fc.record({
    departmentId: fc.constantFrom(null, DEPARTMENT, OTHER_DEPARTMENT),
    office: fc.constantFrom(null, ...OFFICES),
    name: fc.constant(null),
  }),
  { nil: null },
);
const anyAuthority = fc
  .record({
    competences: fc.subarray([...COMPETENCES]),
    place: fc.constantFrom(...AUTHORITY_PLACES),
    office: fc.constantFrom(null, ...OFFICES),
    departmentId: fc.constantFrom(null, DEPARTMENT, OTHER_DEPARTMENT),
  })
  .map((changes) => authority('a', changes));
const anyTarget = fc.record({
  departmentId: fc.constantFrom(DEPARTMENT, OTHER_DEPARTMENT),
  holdsOfficeInQuestion: fc.boolean(),
  sharesDeputyInQuestion: fc.boolean(),
});
const anySituation = fc.record({ topic: fc.constantFrom(...vocabulary.TOPICS), about: anyAbout, isCrimeLikely: fc.boolean() });

describe('who is proposed', () => {
  const governor = authority('governor', { competences: ['against_mayor'] });
  const prosecutor = authority('prosecutor', { competences: ['crime'] });
  const police = authority('police', { competences: ['crime', 'public_order'] });
  const ombudsman = authority('ombudsman', { competences: ['general'] });
  const water = authority('water');
  const commission = authority('commission', { competences: ['conflict_of_interest_of_employee'], place: 'administration' });
  const all = [commission, governor, ombudsman, police, prosecutor, water];
  const order = (situation: Parameters<typeof proposals>[1]) => proposals(all, situation).map((proposal) => proposal.authority.slug);
  const mayor = { departmentId: null, office: 'mayor', name: null } as const;

  it('is the prosecutor first where words tell of a crime, before the police, who do more than that', () => {
    expect(order({ topic: 'services', about: null, isCrimeLikely: true }).slice(0, 3)).toEqual(['prosecutor', 'police', 'ombudsman']);
  });

  it('is who stands above the mayor, for a signal about the mayor; a commission under the mayor comes last and cannot be chosen', () => {
    const found = proposals(all, { topic: 'services', about: mayor, isCrimeLikely: false });
    expect(found[0]).toMatchObject({ authority: governor, because: ['against_mayor'], isInConflict: false });
    expect(found.at(-1)).toMatchObject({ authority: commission, isInConflict: true });
  });

  it('is the general one where nothing else is called for, and the rest keep their order', () => {
    expect(order({ topic: 'services', about: null, isCrimeLikely: false })).toEqual([
      ...['ombudsman', 'commission', 'governor', 'police', 'prosecutor', 'water'],
    ]);
  });

  it('is always everybody, once, and never one in conflict before one who is not', () => {
    fc.assert(
      fc.property(fc.array(anyAuthority), anySituation, (authorities, situation) => {
        const found = proposals(authorities, situation);
        expect(found).toHaveLength(authorities.length);
        const conflicts = found.map(({ isInConflict: conflict }) => conflict);
        expect(conflicts).toEqual([...conflicts].sort((one, other) => Number(one) - Number(other)));
      }),
    );
  });

  it('always has a reason to name: every case is a general one', () => {
    fc.assert(fc.property(anySituation, (situation) => expect(competencesFor(situation)).toContain('general')));
  });
});

describe('who never gets a case', () => {
  it('however often it is routed and forwarded: whom it is about, who works there, or who stands under them', () => {
    const anyStep = fc.oneof(
      anyTarget.map((target) => ({ kind: 'route', target }) as const),
      anyAuthority.map((target) => ({ kind: 'forward', target }) as const),
    );
    fc.assert(
      fc.property(anyAbout, fc.array(anyStep), (about, steps) => {
        const went = steps.filter((step) =>
          step.kind === 'route' ? !isInConflict(about, step.target) : !isAuthorityInConflict(about, step.target),
        );
        for (const step of went) {
          if (!about) continue;
          if (about.departmentId !== null) expect(step.target.departmentId).not.toBe(about.departmentId);
          if (step.kind === 'route') {
            expect(about.office).not.toBe('mayor');
            const isPersonal = about.office !== null && ['mayor', 'deputy_mayor', 'secretary', 'councillor'].includes(about.office);
            expect(isPersonal && step.target.holdsOfficeInQuestion).toBe(false);
          } else {
            if (about.office !== null) expect(step.target.office).not.toBe(about.office);
            if (about.office === 'mayor') expect(step.target.place).not.toBe('administration');
          }
        }
      }),
    );
  });

  it('and a case about nobody may go anywhere', () => {
    fc.assert(
      fc.property(anyTarget, anyAuthority, (target, body) =>
        expect([isInConflict(null, target), isAuthorityInConflict(null, body)]).toEqual([false, false]),
      ),
    );
  });
});

describe('until when', () => {
  it('an authority receives cases, its first and last day included', () => {
    const closed = { validFrom: null, validTo: civilDate('2026-01-28') };
    expect(validityFault(closed, civilDate('2026-01-28'))).toBeNull();
    expect(validityFault(closed, civilDate('2026-01-29'))).toEqual({ rule: 'authority_no_more', day: '2026-01-28' });
    expect(validityFault({ validFrom: civilDate('2026-12-01'), validTo: null }, civilDate('2026-11-30'))).toEqual({
      rule: 'authority_not_yet',
      day: '2026-12-01',
    });
  });

  // The last day is counted by hand: 7 days, moved where it is a day of rest (2026-12-24..28 and 2026-05-24/25 are).
  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-28', '2026-12-07'],
    ['2026-12-17', '2026-12-29'],
    ['2026-05-17', '2026-05-26'],
    ['2026-04-03', '2026-04-14'],
  ])('a case received on %s is sent on in time by %s', (receivedOn, last) => {
    const received = { kind: 'signal', clockStartedOn: civilDate(receivedOn), answeredAt: null, reopenedByAuthorAt: null } as const;
    expect(forwardingTerm(received, civilDate(last), RULES_OF_TODAY)).toEqual({ dueOn: last, lateDays: 0 });
    expect(forwardingTerm(received, addDays(civilDate(last), 3), RULES_OF_TODAY)).toEqual({ dueOn: last, lateDays: 3 });
    const answered = { ...received, answeredAt: new Date('2026-12-20T09:00:00Z') };
    expect(forwardingTerm(answered, addDays(civilDate(last), 3), RULES_OF_TODAY).lateDays).toBe(0);
  });
});
