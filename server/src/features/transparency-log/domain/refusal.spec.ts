import fc from 'fast-check';
import { continuedEntry, continuedIn, nextOrigin } from './continued-entry.js';
import { type HeldLog, judged, REFUSAL_WORDS, REFUSALS, type Trace } from './refusal.js';

const at = new Date('2026-11-30T05:01:02.345Z');
const root = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const held = (changes: Partial<HeldLog> = {}): HeldLog => ({ origin: 'z.example/log', size: 10, signed: 8, continues: null, ...changes });
const trace = (size: number, origin = 'z.example/log') => ({ origin, size, root: root(1) });

describe('before anything is signed', () => {
  it.each<[string, Trace, HeldLog, ReturnType<typeof judged>]>([
    ['a log that nobody saw', 'none', held({ signed: null }), { refusal: null }],
    ['an empty log that was signed', 'none', held({ signed: 0, size: 3 }), { refusal: null }],
    ['a trace that is lost', 'none', held(), { refusal: 'no_trace' }],
    ['a trace that is damaged', 'damaged', held(), { refusal: 'damaged' }],
    ['a trace that is damaged, and nothing signed', 'damaged', held({ signed: null }), { refusal: 'damaged' }],
    ['a state that is there', trace(8), held(), { compare: trace(8) }],
    ['a state that was signed and not kept, by a process that died', trace(9), held(), { compare: trace(9) }],
    ['a database of yesterday', trace(11), held(), { refusal: 'behind' }],
    ['a new database for an old log', trace(11), held({ size: 0, signed: null }), { refusal: 'behind' }],
    ['a database without entries that it had signed', trace(7), held({ size: 7 }), { refusal: 'behind' }],
    ['another log', trace(8, 'other.example/log'), held(), { refusal: 'other_log' }],
  ])('judges %s', (_, published, log, verdict) => {
    expect(judged(published, log)).toEqual(verdict);
  });

  it.each<[string, Trace, Partial<HeldLog>, string | null]>([
    ['names what was published', trace(11), { signed: null, continues: trace(11) }, null],
    ['names more than that', trace(11), { signed: null, continues: trace(12) }, null],
    ['hides some of it', trace(11), { signed: null, continues: trace(10) }, 'other_log'],
    ['names another root', trace(11), { signed: null, continues: { ...trace(11), root: root(2) } }, 'other_log'],
    ['names another log', trace(11), { signed: null, continues: trace(11, 'w.example/log') }, 'other_log'],
    ['takes the place of a trace that cannot be read', 'damaged', { signed: null, continues: trace(11) }, null],
    ['was signed, and whose own trace cannot be read', 'damaged', { signed: 3, continues: trace(11) }, 'damaged'],
    ['was signed, though the trace is that of the old one', trace(11), { signed: 3, continues: trace(11) }, 'no_trace'],
  ])('judges a log that began anew and %s', (_, published, changes, refusal) => {
    expect(judged(published, held({ ...changes, origin: 'z.example/log/2' }))).toEqual({ refusal });
  });

  it('never signs where the database holds less than was published', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.option(fc.nat(50)), (published, size, signed) => {
        const verdict = judged(trace(published), held({ size, signed }));
        expect('refusal' in verdict && verdict.refusal === 'behind').toBe(published > size || (signed ?? 0) > size);
      }),
    );
  });

  it('says the way out of each refusal', () => {
    for (const refusal of REFUSALS)
      expect(REFUSAL_WORDS[refusal]).toMatch(/(?:npm run log|put it back|LOG_PRIVATE_KEY|the right one back)/);
  });
});

describe('a log that begins anew', () => {
  it('names in its first entry what had been published, and why', () => {
    const bytes = continuedEntry({ origin: 'z.example/log', size: 100, root: root(7) }, 'Дискът се повреди.', at);
    expect(Buffer.from(bytes).toString('utf8')).toBe(
      `{"at":"2026-11-30T05:01:02Z","log":"z.example/log","reason":"Дискът се повреди.","root":"${Buffer.alloc(32, 7).toString('base64')}","size":100,"t":"continued","v":1}`,
    );
    const named = continuedIn(bytes);
    expect(named && { ...named, root: [...named.root] }).toEqual({ origin: 'z.example/log', size: 100, root: [...root(7)] });
    expect(continuedIn(Buffer.from('{"t":"received"}'))).toBeNull();
  });

  it.each([
    [['z/log'], 'z/log/2'],
    [['z/log', 'z/log/2'], 'z/log/3'],
    [['z/log', 'z/log/7'], 'z/log/8'],
    [['z/log', 'z/log/old', 'elsewhere/log/9'], 'z/log/2'],
  ])('after %j is called %s', (taken, origin) => {
    expect(nextOrigin('z/log', taken)).toBe(origin);
  });
});
