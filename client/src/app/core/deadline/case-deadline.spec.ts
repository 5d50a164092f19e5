import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { CaseDeadline as Deadline } from '../api/contract';
import { CaseDeadline } from './case-deadline';

const running: Deadline = {
  dueOn: '2027-01-25',
  startedOn: '2026-11-23',
  state: 'running',
  reason: {
    code: 'awaiting_answer',
    words: { bg: 'Общината още не е отговорила.', en: 'The municipality has not answered yet.' },
    on: null,
  },
  explanation: { bg: 'получено на 23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027', en: '' },
  daysLeft: 63,
  overdueDays: 0,
  extensions: [],
  clarifications: [],
  earlier: null,
};

describe('the clock on a page', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: LOCALE_ID, useValue: 'bg' }],
    });
  });

  const shown = (changes: Partial<Deadline>): string => {
    const fixture = TestBed.createComponent(CaseDeadline);
    fixture.componentRef.setInput('deadline', { ...running, ...changes });
    fixture.detectChanges();
    return ((fixture.nativeElement as HTMLElement).textContent ?? '').replace(/\s+/g, ' ').trim();
  };

  it('tells the day first, then what is left of it, and how it was counted', () => {
    expect(shown({})).toMatch(/^Срок за отговор ?25 януари 2027 г\. ?Остават 63 дни ?Как е смятан ?получено на 23\.11\.2026/);
    expect(shown({ daysLeft: 1 })).toContain('Остава 1 ден');
    expect(shown({ daysLeft: 0 })).toContain('Изтича днес');
  });

  it('says in words how late it is', () => {
    const reason = { code: 'unanswered', words: { bg: 'Срокът изтече, а отговор няма.', en: '' }, on: null } as const;
    expect(shown({ state: 'overdue', daysLeft: null, overdueDays: 1, reason })).toContain('Просрочено с 1 денСрокът изтече');
    expect(shown({ state: 'overdue', daysLeft: null, overdueDays: 12, reason })).toContain('Просрочено с 12 дни');
  });

  it('keeps the old day beside the new one, with who moved it and why', () => {
    const extension = {
      ...{ issuer: 'Областен управител', actNumber: 'РД-1', actDate: '2027-01-20', reason: 'Чака се експертиза.' },
      ...{ oldDueOn: '2027-01-25', newDueOn: '2027-02-22', toldOn: '2027-01-21', recordedAt: '2027-01-21T09:00:00Z' },
    };
    const text = shown({ extensions: [extension] });
    expect(text).toMatch(/дотогава 25\.01\.2027.*сега 22\.02\.2027/);
    expect(text).toContain('Решил: Областен управител, акт № РД-1 от 20.01.2027');
    expect(text).toContain('Чака се експертиза.');
    expect(text).toContain('Съобщено на подателя на 21.01.2027');
  });

  it('reads well where the author brought new facts after an answer', () => {
    const earlier = { dueOn: '2027-01-25', answeredOn: '2027-01-27', overdueDays: 2 };
    const words = { bg: 'Отговорът беше даден, но случаят е отворен отново и чака нов.', en: '' };
    const text = shown({ dueOn: '2027-04-01', startedOn: '2027-02-01', reason: { code: 'reopened', words, on: null }, earlier });
    expect(text).toContain('Отговорът беше даден, но случаят е отворен отново и чака нов.');
    expect(text).toContain('Първият отговор закъсня с 2 дни: на 27.01.2027 г., при срок до 25.01.2027 г.');
  });

  it('says that the municipality waits, and that the term goes on', () => {
    const asked = { askedBy: 'moderator', department: null, since: '2026-11-23', until: null } as const;
    const text = shown({ clarifications: [asked] });
    expect(text).toContain('Общината чака автора да уточни от 23.11.2026');
    expect(text).toContain('Срокът не спира');
    expect(shown({ clarifications: [{ ...asked, until: '2026-12-01' }] })).not.toContain('Срокът не спира');
  });
});
