import { webcrypto } from 'node:crypto';

import { formatExtra, formatProof, parseExtra, parseProof } from 'zaedno-monitor';

import { checkReceipt, type Texts } from './receipt-check';
import { type Example, receiptExample, WRITTEN } from './receipt-example';
import { linkSecrets, receiptLink } from './receipt-link';
import { readReceipt } from './receipt-file';
import { overall, ticksOf } from './tick-list';

const NOTHING: Texts = { title: '', text: '' };
const NOW = new Date('2026-11-30T11:59:00Z');

describe('a receipt', () => {
  let example: Example;
  beforeAll(async () => {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    example = await receiptExample();
  });

  const found = async (proof: string, texts: Texts, { vkeys = [example.vkey], now = NOW } = {}) => {
    const { findings } = await checkReceipt({ proof, texts, vkeys, witnessKeys: [], now });
    return findings;
  };

  it('answers four questions', async () => {
    expect(await found(example.proof, WRITTEN)).toEqual({
      text: 'text_matches',
      inLog: 'included',
      signed: 'signed',
      witnessed: 'no_witnesses_asked',
    });
  });

  it.each([
    ['nothing', NOTHING, 'text_not_given'],
    ['blanks alone', { title: ' ', text: '\n' }, 'text_not_given'],
    ['the title alone', { ...WRITTEN, text: '' }, 'title_matches'],
    ['the text alone', { ...WRITTEN, title: '' }, 'body_matches'],
    ['a letter of the title changed', { ...WRITTEN, title: `${WRITTEN.title}о` }, 'title_differs'],
    ['a letter of the text changed', { ...WRITTEN, text: WRITTEN.text.replace('три', 'две') }, 'body_differs'],
    ['both changed', { title: 'x', text: 'y' }, 'text_differs'],
    ['line ends of another system', { ...WRITTEN, text: WRITTEN.text.replace('\n', '\r\n') }, 'text_matches'],
  ])('says of the text, given %s: %s', async (_, texts, finding) => {
    expect((await found(example.proof, texts)).text).toBe(finding);
  });

  it('of another key is not believed, and without any key nothing is said against it', async () => {
    const other = await receiptExample(8);
    expect((await found(example.proof, NOTHING, { vkeys: [other.vkey] })).signed).toBe('key_unknown');
    expect((await found(example.proof, NOTHING, { vkeys: [] })).signed).toBe('vkeys_malformed');
  });

  it('of an entry whose texts nobody here can open does not ask for them', async () => {
    const proof = parseProof(example.proof);
    const entry = parseExtra(proof?.extra ?? null)?.entry ?? new Uint8Array();
    expect(proof).not.toBeNull();
    const bare = formatProof({ ...proof!, extra: formatExtra({ entry, salts: {} }) });
    expect(await found(bare, NOTHING)).toMatchObject({ text: 'text_not_opened', inLog: 'included' });
    expect((await found(bare, WRITTEN)).text).toBe('text_not_opened');
  });

  it('that was tampered with says so', async () => {
    const otherEntry = example.proof.replace('index 1', 'index 0');
    expect((await found(otherEntry, NOTHING)).inLog).toBe('not_included');
    expect((await found(example.proof.replace('\n2\n', '\n3\n'), NOTHING)).signed).toBe('signature_wrong');
  });

  it('may be a promise, which has an hour', async () => {
    expect(await found(example.promise, WRITTEN)).toEqual({
      text: 'text_matches',
      inLog: 'promised',
      signed: 'signed',
      witnessed: 'not_yet_witnessed',
    });
    expect((await found(example.promise, WRITTEN, { now: new Date('2026-11-30T12:00:01Z') })).inLog).toBe('promise_overdue');
  });

  describe('in words', () => {
    const told = async (proof: string, texts: Texts, vkeys = [example.vkey]) => {
      const ticks = ticksOf(await checkReceipt({ proof, texts, vkeys, witnessKeys: [], now: NOW }), 'bg');
      return { ticks, overall: overall(ticks) };
    };

    it('is well when everything that can be right is right: witnesses may still be missing', async () => {
      const { ticks, overall: verdict } = await told(example.proof, WRITTEN);
      expect(ticks.map(({ state }) => state)).toEqual(['good', 'good', 'good', 'open']);
      expect(verdict).toMatchObject({ state: 'good', title: 'Всичко е наред' });
    });

    it('is not well as soon as one answer is wrong, and names it', async () => {
      const { overall: verdict } = await told(example.proof, { ...WRITTEN, title: 'Друго' });
      expect(verdict).toMatchObject({ state: 'bad', means: 'Заглавието не съвпада.' });
    });

    it('is no more than genuine without the text, a promise while it waits, and unchecked without a key', async () => {
      expect((await told(example.proof, NOTHING)).overall).toMatchObject({ state: 'open', title: 'Записът е истински' });
      expect((await told(example.promise, NOTHING)).overall).toMatchObject({ state: 'open', title: 'Обещанието е истинско' });
      expect((await told(example.proof, NOTHING, [])).overall).toMatchObject({ title: 'Не всичко може да се провери сега' });
    });
  });

  describe('that somebody brings', () => {
    const page = (proof: string): string =>
      `<!doctype html><script type="application/json" id="receipt">${JSON.stringify({ number: '7KQ2-M9XW', proof, vkeys: ['k'] })}</script>`;

    it('is read from the page that was saved, from the file for programs, and from its text', () => {
      expect(readReceipt(page(example.proof))).toEqual({ proof: example.proof, number: '7KQ2-M9XW', vkeys: ['k'], witnesses: [] });
      expect(readReceipt(example.proof)).toMatchObject({ proof: example.proof, number: null });
      expect(readReceipt(`  ${example.proof.trim().replaceAll('\n', '\r\n')}`)).toMatchObject({ proof: example.proof });
      expect(readReceipt(example.promise)).toMatchObject({ proof: example.promise });
    });

    it.each(['', 'Уважаеми,', '<html><p>x</p></html>', page('x').replace('"proof":"x"', '"proof":1'), page('x').replace('{', '[')])(
      'is none in „%s“',
      (content) => {
        expect(readReceipt(content)).toBeNull();
      },
    );
  });

  describe('behind a link', () => {
    it('keeps what is secret in the fragment, which is never sent', async () => {
      const link = (await receiptLink(example.proof)) ?? '';
      const [query, fragment] = link.split('#');
      expect(query).toBe('entry=1');
      expect(linkSecrets(`#${fragment ?? ''}`)).toMatchObject({
        title: expect.stringMatching(/^AQEB.*=$/),
        text: expect.stringMatching(/^AgIC.*=$/),
      });
    });

    it('is there for what is in the log alone, and not read out of other fragments', async () => {
      expect(await receiptLink(example.promise)).toBeNull();
      expect(await receiptLink('c2sp.org/tlog-proof@v1\nextra %\nindex 1\n')).toBeNull();
      expect(linkSecrets('#main')).toBeNull();
      expect(linkSecrets('#h=short')).toBeNull();
    });
  });
});
