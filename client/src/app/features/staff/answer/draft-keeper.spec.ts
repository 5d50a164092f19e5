import { HttpErrorResponse } from '@angular/common/http';
import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';

import type { ResponseDraft } from '../../../core/api/contract';
import { AnswerWrites } from './answer-writes';
import { DraftKeeper } from './draft-keeper';
import { draftOf, EMPTY as empty, type TypedAnswer } from './typed-answer';

const saved = { savedAt: '2026-11-23T12:05:00Z', version: 1 } as ResponseDraft;
const refused = new HttpErrorResponse({ status: 412 });

describe('the draft of an answer', () => {
  let typed: WritableSignal<TypedAnswer>;
  let save: jest.Mock<AnswerWrites['saveDraft']>;
  let read: jest.Mock<AnswerWrites['readDraft']>;
  let keeper: DraftKeeper;

  async function pass(milliseconds: number): Promise<void> {
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(milliseconds);
    TestBed.tick();
  }

  beforeEach(() => {
    jest.useFakeTimers();
    typed = signal(empty);
    save = jest.fn<AnswerWrites['saveDraft']>().mockResolvedValue(saved);
    read = jest.fn<AnswerWrites['readDraft']>();
    const writes = { saveDraft: save, readDraft: read };
    TestBed.configureTestingModule({ providers: [{ provide: AnswerWrites, useValue: writes }] });
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
    expect(save.mock.calls).toEqual([['7KQ2-M9XW', draftOf({ ...empty, text: 'Пр' }), 0]]);
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

  it('is not kept over what a colleague saved: the page asks, and then follows its writer', async () => {
    const theirs = { ...saved, text: 'Чуждо', version: 4 };
    save.mockRejectedValueOnce(refused);
    read.mockResolvedValueOnce(theirs);
    typed.set({ ...empty, text: 'Проверихме.' });
    await pass(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(keeper.others()).toBe(theirs);
    keeper.overwrite();
    await pass(100);
    expect(save.mock.calls.at(-1)?.[2]).toBe(4);
    expect(keeper.others()).toBeNull();
  });

  it('is kept no more once the answer is being published', async () => {
    typed.set({ ...empty, text: 'Проверихме.' });
    await pass(100);
    await keeper.settle();
    await pass(60_000);
    expect(save).not.toHaveBeenCalled();
  });
});
