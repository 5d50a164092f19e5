import fc from 'fast-check';
import { KeptAnswers } from './kept-answers.js';

const LIMITS = { bytes: 100_000, freshFor: 100, staleFor: 50 };

function started(changes: Partial<typeof LIMITS> = {}) {
  const version = { generation: 1, isTrusted: true };
  const time = { now: 0 };
  const kept = new KeptAnswers<string>({ ...LIMITS, ...changes }, version, () => time.now);
  const put = (key: string, value: string, bytes = 10): void => {
    const asked = kept.ask(key);
    if (asked.kind !== 'make') throw new Error(`${key} was ${asked.kind}`);
    asked.making.keep(value, bytes);
  };
  return { version, time, kept, put };
}

describe('public answers in memory', () => {
  it('are made once, and given out until something public changes', () => {
    const { kept, put, version } = started();
    put('/list', 'old');
    expect(kept.ask('/list')).toEqual({ kind: 'kept', value: 'old' });
    version.generation += 1;
    expect(kept.ask('/list').kind).toBe('make');
    expect(kept.bytes).toBe(0);
  });

  it('that were read before a change and written after it are never kept, and given to nobody who waits', async () => {
    const { kept, version } = started();
    const first = kept.ask('/list');
    const second = kept.ask('/list');
    version.generation += 1;
    if (first.kind === 'make') first.making.keep('with the case that was withheld meanwhile', 10);
    expect(second.kind === 'wait' && (await second.made)).toBeNull();
    expect(kept.ask('/list').kind).toBe('make');
  });

  it('are not given out while nobody would notice what other processes change', () => {
    const { kept, put, version } = started();
    put('/list', 'old');
    version.isTrusted = false;
    expect(kept.ask('/list').kind).toBe('make');
  });

  it('are waited for while one request makes them', async () => {
    const { kept } = started();
    const first = kept.ask('/list');
    const second = kept.ask('/list');
    if (first.kind !== 'make' || second.kind !== 'wait') throw new Error('One makes, one waits');
    first.making.keep('new', 10);
    expect(await second.made).toBe('new');
    const third = kept.ask('/other');
    const fourth = kept.ask('/other');
    if (third.kind !== 'make' || fourth.kind !== 'wait') throw new Error('One makes, one waits');
    third.making.leave();
    expect(await fourth.made).toBeNull();
  });

  it('that are old are given out while one request makes them anew, and then no longer', () => {
    const { kept, put, time } = started();
    put('/list', 'of yesterday');
    time.now = 120;
    expect(kept.ask('/list').kind).toBe('make');
    expect(kept.ask('/list')).toEqual({ kind: 'kept', value: 'of yesterday' });
    time.now = 151;
    expect(kept.ask('/list').kind).toBe('wait');
  });

  it('that failed are made anew by the next request', async () => {
    const { kept } = started();
    await expect(kept.of('/list', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await kept.of('/list', async () => ({ value: 'here', bytes: 4, keep: true }))).toBe('here');
    expect(await kept.of('/list', () => Promise.reject(new Error('away')))).toBe('here');
  });

  it('never take more than their bytes, whatever is asked in whatever order; what was used last stays', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9_000 })), { maxLength: 200 }), (asks) => {
        const { kept } = started({ bytes: 20_000 });
        for (const [key, bytes] of asks) {
          const asked = kept.ask(`/${key}`);
          if (asked.kind === 'make') asked.making.keep('text', bytes);
          expect(kept.bytes).toBeLessThanOrEqual(20_000);
          if (asked.kind === 'make' && bytes < 2_000) expect(kept.ask(`/${key}`).kind).toBe('kept');
        }
      }),
    );
  });
});
