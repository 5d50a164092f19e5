import type { ResponseVersion } from '../api/contract';
import { answerDifferences } from './answer-differences';

const version: ResponseVersion = {
  ...{
    version: 1,
    outcome: 'explained',
    text: 'Проверихме улицата.',
    legalGround: null,
    doneOn: null,
    commitment: null,
    commitmentDue: null,
  },
  ...{ points: [], office: 'началник', approvedOffice: null, withoutSecond: false },
  ...{ publishedAt: '2026-11-23T09:00:00Z', correctionNote: null, redactedAt: null },
};
const saying = { date: (day: string) => day, departmentName: (slug: string) => slug.toUpperCase() };
const differences = (before: ResponseVersion, after: ResponseVersion) =>
  answerDifferences(before, after, saying).map(({ label, parts }) => [label, parts.map(({ kind, text }) => `${kind}:${text}`).join('|')]);

describe('what changed in an answer', () => {
  it('is nothing between two that read the same', () => {
    expect(differences(version, { ...version, version: 2, publishedAt: '2026-11-24T09:00:00Z' })).toEqual([]);
  });

  it('is told part by part, word by word', () => {
    const commitment = { what: 'Ще сменим лампата.', department: 'streets', dueOn: '2026-12-20' };
    const after = { ...version, outcome: 'accepted', text: 'Проверихме цялата улица.', commitment, commitmentDue: '2026-12-20' } as const;
    expect(differences(version, after)).toEqual([
      ['Решение', expect.stringContaining('added:')],
      ['Мотиви', 'same:Проверихме |removed:улицата|added:цялата улица|same:.'],
      ['Какво ще се направи', 'added:Ще сменим лампата.'],
      ['Кой отговаря', 'added:STREETS'],
      ['До кога', 'added:2026-12-20'],
    ]);
  });

  it('shows of a quote only what is still shown', () => {
    const gone = { ...version, points: [{ quote: null, reply: 'Сменена е.' }] };
    const shown = { ...version, points: [{ quote: 'Лампата', reply: 'Сменена е.' }] };
    const [[, words]] = differences(shown, gone) as [[string, string]];
    expect(words).toContain('removed:„Лампата“');
    expect(differences(gone, gone)).toEqual([]);
  });
});
