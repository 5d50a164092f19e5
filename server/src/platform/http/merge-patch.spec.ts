import { mergePatch } from './merge-patch.js';

const row = { name: 'Финанси', email: 'f@example.bg' as string | null };

describe('a merge patch', () => {
  it('changes the members that it has and leaves the rest', () => {
    expect(mergePatch(row, { name: 'Бюджет' }, [])).toEqual({ name: 'Бюджет', email: 'f@example.bg' });
    expect(mergePatch(row, { name: undefined }, [])).toEqual(row);
  });

  it('clears with null what may be empty, and nothing else', () => {
    expect(mergePatch(row, { name: null, email: null }, ['email'])).toEqual({ name: 'Финанси', email: null });
  });

  it('leaves the row that it was given as it was', () => {
    mergePatch(row, { name: 'Бюджет' }, []);
    expect(row.name).toBe('Финанси');
  });
});
