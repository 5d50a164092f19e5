import type { Account } from '../records';
import { fitting, statusOf } from './account-filter';

function account(details: Partial<Account>): Account {
  return {
    id: details.email ?? '',
    email: 'a@example.bg',
    name: 'Албена Григорова',
    role: 'official',
    department: 'finansi',
    office: null,
    officeTitle: 'главен счетоводител',
    language: 'bg',
    status: 'active',
    totpEnrolled: false,
    mailFails: false,
    createdAt: '2026-11-01T08:00:00Z',
    lastSignInAt: null,
    ...details,
  };
}

const albena = account({});
const boris = account({ name: 'Борис Тодоров', email: 'boris@example.bg', officeTitle: 'кмет', status: 'invited' });

describe('the list of accounts', () => {
  it('holds everybody while nothing is asked', () => {
    expect(fitting([albena, boris], { status: null, words: ' ' })).toEqual([albena, boris]);
  });

  it('finds by part of a name, an e-mail or a title, in any case and order', () => {
    expect(fitting([albena, boris], { status: null, words: 'ГЛАВЕН алб' })).toEqual([albena]);
    expect(fitting([albena, boris], { status: null, words: 'boris@' })).toEqual([boris]);
  });

  it('narrows by status', () => {
    expect(fitting([albena, boris], { status: 'invited', words: '' })).toEqual([boris]);
  });

  it('takes no other word of the address for a status', () => {
    expect(statusOf('invited')).toBe('invited');
    expect(statusOf('everything')).toBeNull();
    expect(statusOf(undefined)).toBeNull();
  });
});
