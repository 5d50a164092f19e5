import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { injectEntryWords } from './entry-words';
import type { LogEntry } from './log-entry';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const about = { v: 1, at: '2026-11-30T05:01:02Z', case: 'AAAAAAAAAAAAAAAAAAAAAA' } as const;

describe('an entry of the log', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: LOCALE_ID, useValue: 'bg' }],
    });
  });

  const told = (entry: LogEntry): string => {
    const { title, text } = TestBed.runInInjectionContext(injectEntryWords)(entry);
    return plain(text === '' ? title : `${title}. ${text}`);
  };

  it.each<[LogEntry, string]>([
    [
      { ...about, t: 'received', kind: 'signal', due: { moderate: '2026-12-02', decide: '2027-02-01' } },
      'Получен е сигнал. Преглед до 2 декември 2026 г. · Решение до 1 февруари 2027 г.',
    ],
    [
      { ...about, t: 'received', kind: 'recommendation', due: { moderate: '2026-12-02', decide: null }, backfilled: true },
      'Получена е препоръка. Преглед до 2 декември 2026 г. · Законов срок за решение не тече · Записано е, когато дневникът започна',
    ],
    [{ ...about, t: 'decision', d: 'publish' }, 'Текстът е публикуван, както е написан'],
    [{ ...about, t: 'decision', d: 'reject', r: 'insult' }, 'Текстът не се публикува. Причина: insult.'],
    [{ ...about, t: 'decision', d: 'forward', to: 'region' }, 'Препратено на друг орган. Отговаря: region.'],
    [{ ...about, t: 'response', outcome: 'accepted', version: 1 }, 'Общината отговори. Изход: Прието.'],
    [{ ...about, t: 'response', outcome: 'accepted', version: 2 }, 'Отговорът е поправен (2. версия). Изход: Прието.'],
    [
      { ...about, t: 'deadline', term: 'decide', old: '2027-02-01', new: '2027-03-01', r: 'extended' },
      'Срокът за решение на общината е до 1 март 2027 г., вместо до 1 февруари 2027 г.: общината го удължи',
    ],
    [
      { ...about, t: 'deadline', term: 'notify', old: null, new: '2027-03-01', r: 'received' },
      'Срокът за съобщаване на решението е до 1 март 2027 г.: случаят е получен',
    ],
    [
      { ...about, t: 'deadline', term: 'moderate', old: '2027-03-01', new: null, r: 'returned' },
      'Срокът за преглед от модератор вече не тече: случаят се върна от друг орган',
    ],
    [
      { ...about, t: 'erased', what: 'everything', basis: 'rejected' },
      'Изтрито е всичко написано по случая. Записите остават верни, но вече не казват нищо за текста.',
    ],
    [
      { v: 1, at: about.at, t: 'continued', log: 'old.example/log', size: 12345, root: '', reason: 'загубен диск' },
      'Тук започна нов дневник. Предишният беше old.example/log с 12 345 записа. Причина: загубен диск',
    ],
  ])('%#: is told in words', (entry, words) => {
    expect(told(entry)).toBe(words);
  });
});
