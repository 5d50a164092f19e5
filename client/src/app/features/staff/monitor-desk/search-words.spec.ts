import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { SavedSearch } from '../../../core/api/contract';
import { injectSearchWords } from './search-words';

const search: SavedSearch = { id: 'x', name: 'Улици', filters: {}, seenAt: '2026-11-30T10:00:00Z', matching: 2, fresh: 0 };

describe('a saved search in words', () => {
  let words: ReturnType<typeof injectSearchWords>;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: LOCALE_ID, useValue: 'bg' }],
    });
    words = TestBed.runInInjectionContext(() => injectSearchWords());
  });

  it('says what it narrows, and that it narrows nothing', () => {
    expect(words.filtersOf({})).toBe('Всички ангажименти');
    expect(words.filtersOf({ only: 'overdue', source: 'measure', topic: 'ethics' })).toBe(
      'Само просрочени · Мерки от документи · Етични норми',
    );
  });

  it.each([
    [1, '1 ангажимент'],
    [2, '2 ангажимента'],
    [0, '0 ангажимента'],
  ])('counts %d as „%s“', (matching, text) => {
    expect(words.countsOf({ ...search, matching })).toBe(text);
  });

  it('says nothing of what is new while nothing is', () => {
    expect(words.freshOf(search)).toBe('');
    expect(words.freshOf({ ...search, fresh: 1 })).toBe('1 нов');
    expect(words.freshOf({ ...search, fresh: 3 })).toBe('3 нови');
  });
});
