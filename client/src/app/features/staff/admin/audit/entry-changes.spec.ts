import type { AuditEntry } from '../records';
import { changesOf } from './entry-changes';

function entry(subjectId: string, changes: AuditEntry['changes']): AuditEntry {
  return {
    id: '1',
    at: '2026-11-23T10:00:00Z',
    actor: 'Мария Андонова',
    actorKind: 'staff',
    action: 'department.changed',
    subjectType: 'department',
    subjectId,
    subject: null,
    changes,
    names: [],
  };
}

describe('the changes of an entry', () => {
  it('are told as the value before and the value after', () => {
    expect(changesOf(entry('1', { nameBg: { old: 'Финанси', new: 'Финанси и бюджет' } }))).toEqual([
      { field: 'nameBg', before: 'Финанси', after: 'Финанси и бюджет' },
    ]);
  });

  it('are understood as a pair too, as cases have them', () => {
    expect(changesOf(entry('1', { publication: ['pending', 'withheld'], procedure: ['received', 'received'] }))).toEqual([
      { field: 'publication', before: 'pending', after: 'withheld' },
    ]);
  });

  it('are a single value where nothing was before', () => {
    expect(changesOf(entry('1', { reasonCode: 'spam' }))).toEqual([{ field: 'reasonCode', before: undefined, after: 'spam' }]);
  });

  it('leave out what a new record was not given', () => {
    expect(changesOf(entry('1', { email: { old: null, new: null }, addressBg: { old: null, new: '' }, reasonCode: null }))).toEqual([]);
  });
});
