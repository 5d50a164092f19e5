import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';

import type { ResponseDraft } from '../../../core/api/contract';
import { CaseWrites } from '../case-parts/case-writes';
import { DraftKeeper, type TypedAnswer } from './draft-keeper';

const empty: TypedAnswer = { outcome: '', text: '', commitmentDue: '', correctionNote: '' };
const saved = { savedAt: '2026-11-23T12:05:00Z' } as ResponseDraft;

describe('the draft of an answer', () => {
  let typed: WritableSignal<TypedAnswer>;
  let save: jest.Mock<CaseWrites['saveDraft']>;
  let keeper: DraftKeeper;

  async function pass(milliseconds: number): Promise<void> {
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(milliseconds);
    TestBed.tick();
  }

  beforeEach(() => {
    jest.useFakeTimers();
    typed = signal(empty);
    save = jest.fn<CaseWrites['saveDraft']>().mockResolvedValue(saved);
    TestBed.configureTestingModule({ providers: [{ provide: CaseWrites, useValue: { saveDraft: save } }] });
    keeper = TestBed.runInInjectionContext(() => new DraftKeeper(signal('7KQ2-M9XW'), typed));
    keeper.begin(empty, null);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is kept once its writer pauses, not at every letter', async () => {
    typed.set({ ...empty, text: 'П' });
    await pass(500);
    typed.set({ ...empty, text: 'Пр' });
    await pass(5_000);
    expect(save.mock.calls).toEqual([['7KQ2-M9XW', { outcome: null, text: 'Пр', commitmentDue: null, correctionNote: null }]]);
    expect(keeper.savedAt()).toBe(saved.savedAt);
    expect(keeper.isUnsaved()).toBe(false);
  });

  it('is not sent when nothing was written', async () => {
    await pass(60_000);
    expect(save).not.toHaveBeenCalled();
  });

  it('stays unsaved and is tried again when the server is away', async () => {
    save.mockRejectedValueOnce(new Error('away'));
    typed.set({ ...empty, text: 'Проверихме.' });
    await pass(2_000);
    expect(keeper.hasFailed()).toBe(true);
    expect(keeper.isUnsaved()).toBe(true);
    await pass(10_000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(keeper.isUnsaved()).toBe(false);
  });

  it('is kept no more once the answer is being published', async () => {
    typed.set({ ...empty, text: 'Проверихме.' });
    await pass(100);
    await keeper.settle();
    await pass(60_000);
    expect(save).not.toHaveBeenCalled();
  });
});
