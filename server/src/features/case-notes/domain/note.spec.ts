import fc from 'fast-check';
import { anySubmission, aSubmission, DEPARTMENT, OTHER_DEPARTMENT } from '../../../../test/factories/submission.js';
import { OFFICES, type Office, ROLES, type StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { access } from '../../submissions/domain/index.js';
import { mentionFaults, whoCanBeNamed } from './note.js';

const anyStaff: fc.Arbitrary<StaffActor> = fc.record({
  kind: fc.constant('staff' as const),
  accountId: fc.uuid().map((id) => id as AccountId),
  role: fc.constantFrom(...ROLES),
  departmentId: fc.constantFrom(DEPARTMENT, OTHER_DEPARTMENT, null),
  office: fc.constantFrom<(Office | null)[]>(...OFFICES, null),
  standsIn: fc.array(
    fc.record({
      accountId: fc.uuid().map((id) => id as AccountId),
      departmentId: fc.constantFrom(DEPARTMENT, OTHER_DEPARTMENT),
      office: fc.constantFrom(...OFFICES),
    }),
    { maxLength: 2 },
  ),
});
const itself = (actor: StaffActor): StaffActor => actor;

describe('who may be named in a note', () => {
  const anyStaffList = fc.array(fc.tuple(anyStaff, fc.boolean()), { maxLength: 12 });
  const anyAbout = fc.record({
    ...{ name: fc.constant(null), departmentId: fc.constantFrom(DEPARTMENT, OTHER_DEPARTMENT, null) },
    office: fc.constantFrom<(Office | null)[]>(...OFFICES, null),
  });

  it('is whoever may see the case and did not step back, whatever the case and the town hall', () => {
    fc.assert(
      fc.property(anySubmission, anyStaffList, (submission, staff) => {
        const steppedBack = new Set(staff.filter(([, isAway]) => isAway).map(([{ accountId }]) => accountId));
        const people = staff.map(([actor]) => actor);
        const named = new Set(whoCanBeNamed(people, itself, submission, steppedBack));
        for (const actor of people) expect(named.has(actor)).toBe(access.maySee(actor, submission, steppedBack.has(actor.accountId)));
        for (const { accountId, role } of named) {
          expect(steppedBack.has(accountId)).toBe(false);
          expect(['moderator', 'official', 'appeals']).toContain(role);
        }
      }),
    );
  });

  it('does not tell whom the case is about', () => {
    fc.assert(
      fc.property(anySubmission, anyAbout, fc.array(anyStaff, { maxLength: 12 }), (submission, about, staff) => {
        const among = (one: typeof submission): StaffActor[] => whoCanBeNamed(staff, itself, one, new Set());
        expect(among({ ...submission, about })).toEqual(among({ ...submission, about: null }));
      }),
    );
  });

  it('changes with the department that has the case', () => {
    const [here, there] = [DEPARTMENT, OTHER_DEPARTMENT].map((departmentId): StaffActor => ({
      ...{ kind: 'staff', role: 'official', departmentId, office: 'employee', standsIn: [] },
      accountId: departmentId as string as AccountId,
    }));
    const known = (departmentId: typeof DEPARTMENT): StaffActor[] =>
      whoCanBeNamed([here!, there!], itself, aSubmission({ procedure: 'assigned', departmentId }), new Set());
    expect(known(DEPARTMENT)).toEqual([here]);
    expect(known(OTHER_DEPARTMENT)).toEqual([there]);
  });

  it('is told for each name that does not fit, at its place', () => {
    const ids = fc.uniqueArray(
      fc.uuid().map((id) => id as AccountId),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(ids, fc.func(fc.boolean()), (mentions, isColleague) => {
        const colleagues = new Set(mentions.filter((id) => isColleague(id)));
        const wrong = mentions.flatMap((id, index) => (colleagues.has(id) ? [] : [`/mentions/${index}`]));
        expect(mentionFaults(mentions, colleagues).map(({ pointer }) => pointer)).toEqual(wrong);
      }),
    );
  });
});
