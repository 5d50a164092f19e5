import { changeStanding, takesLastAdministrator } from './account-change.js';

const administrator = { role: 'administrator', status: 'active', hasPassword: true } as const;

describe('the last active administrator', () => {
  it('can be neither deactivated nor given another role', () => {
    const refused = { ok: false, problem: { type: { slug: 'last-administrator', status: 409 } } };
    expect(changeStanding(administrator, { role: 'administrator', status: 'deactivated' }, 1)).toMatchObject(refused);
    expect(changeStanding(administrator, { role: 'moderator', status: null }, 1)).toMatchObject(refused);
  });

  it('can when there is another one', () => {
    expect(changeStanding(administrator, { role: 'administrator', status: 'deactivated' }, 2)).toEqual({
      ok: true,
      value: { action: 'deactivate', status: 'deactivated' },
    });
  });

  it('is not one who was only invited', () => {
    const invited = { role: 'administrator', status: 'invited' } as const;
    expect(takesLastAdministrator(invited, { ...invited, status: 'deactivated' }, 1)).toBe(false);
  });
});

describe('a change of standing', () => {
  it('leaves the status when none was wished', () => {
    expect(changeStanding({ ...administrator, role: 'official' }, { role: 'moderator', status: null }, 1)).toEqual({
      ok: true,
      value: { action: null, status: 'active' },
    });
  });

  it('is refused where the state does not allow it', () => {
    const invited = { role: 'official', status: 'invited', hasPassword: false } as const;
    expect(changeStanding(invited, { role: 'official', status: 'active' }, 1)).toMatchObject({
      ok: false,
      problem: { type: { slug: 'account-state' } },
    });
  });
});
