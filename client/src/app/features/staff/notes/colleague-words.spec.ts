import type { NoteColleague } from '../../../core/api/contract';
import { callsColleague, isMeant, officeOf } from './colleague-words';

const colleague: NoteColleague = { id: 'x', name: 'Мария Петрова', office: 'началник отдел', department: 'streets', role: 'official' };

describe('a colleague in words', () => {
  it('is called by the office, or else the department, or the role', () => {
    const department = (slug: string): string => `отдел ${slug}`;
    expect(officeOf(colleague, department)).toBe('началник отдел');
    expect(officeOf({ ...colleague, office: '' }, department)).toBe('отдел streets');
    expect(officeOf({ ...colleague, office: '', department: null }, department)).not.toBe('');
  });

  it.each([
    ['мар', true],
    ['ПЕТ мар', true],
    ['нач', true],
    ['', true],
    ['@мария', true],
    ['рия', false],
    ['мар ива', false],
  ])('is found by „%s“: %s', (query, isFound) => {
    expect(isMeant(query, 'Мария Петрова началник отдел')).toBe(isFound);
  });
});

describe('the sign that calls a colleague', () => {
  it.each([
    ['@', 1, true],
    ['Питай @', 7, true],
    ['(@', 2, true],
    ['maria@', 6, false],
    ['Питай', 5, false],
    ['', 0, false],
  ])('in „%s“ at %i: %s', (text, caret, calls) => {
    expect(callsColleague(text, caret)).toBe(calls);
  });
});
