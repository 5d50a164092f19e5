import { fieldChanges } from './field-changes.js';

interface Row {
  name: string;
  email: string | null;
  closedOn?: string;
}
const before: Row = { name: 'Финанси', email: null };

describe('the changes of a row', () => {
  it('name each field that differs, with its old and new value', () => {
    expect(fieldChanges<Row>(before, { name: 'Финанси и бюджет', email: null }, ['name', 'email'])).toEqual({
      name: { old: 'Финанси', new: 'Финанси и бюджет' },
    });
  });

  it('are empty when nothing differs, absent and null being the same', () => {
    expect(fieldChanges<Row>(before, { ...before }, ['name', 'email', 'closedOn'])).toEqual({});
  });

  it('of a new row are all its values', () => {
    expect(fieldChanges<Row>(null, { name: 'Финанси', email: 'f@example.bg' }, ['name', 'email'])).toEqual({
      name: { old: null, new: 'Финанси' },
      email: { old: null, new: 'f@example.bg' },
    });
  });

  it('leave out fields that were not asked for', () => {
    expect(fieldChanges<Row>(before, { name: 'Друго', email: 'x@example.bg' }, ['email'])).toEqual({
      email: { old: null, new: 'x@example.bg' },
    });
  });
});
