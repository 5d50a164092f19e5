import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_FOLDERS, type CorpusFolder, LABELS, type Label, readCorpus } from './marked-corpus.js';
import { bare, WELL_FORMED } from './well-formed.js';

const corpus = { development: readCorpus('development'), 'held-out': readCorpus('held-out') };
const texts = Object.values(corpus).flat();
const values = texts.flatMap(({ id, text, spans }) => spans.map((span) => ({ ...span, id, value: text.slice(span.start, span.end) })));

const count = (folder: CorpusFolder, type: Label): number =>
  corpus[folder].flatMap(({ spans }) => spans).filter((span) => span.type === type).length;

const MINIMUM: Readonly<Record<Label, number>> = {
  egn: 60,
  phone: 60,
  email: 60,
  iban: 60,
  lnch: 25,
  plate: 25,
  id_document: 25,
  address: 50,
  person: 50,
};

describe.each(CORPUS_FOLDERS)('%s', (folder) => {
  it('holds at least 160 texts with personal data and 60 without', () => {
    expect(corpus[folder].filter(({ spans }) => spans.length > 0).length).toBeGreaterThanOrEqual(160);
    expect(corpus[folder].filter(({ spans }) => spans.length === 0).length).toBeGreaterThanOrEqual(60);
  });

  it.each(LABELS)('holds enough of %s', (type) => {
    expect(count(folder, type)).toBeGreaterThanOrEqual(MINIMUM[type]);
  });
});

describe('the labels', () => {
  it('name what they say', () => {
    expect(values.filter(({ type, value, mistyped }) => !WELL_FORMED[type](value, mistyped))).toEqual([]);
  });

  it('leave no valid IBAN-like, e-mail-like or dated number unlabelled', () => {
    const unlabelled = texts.map(({ id, text, spans }) => ({
      id,
      rest: spans.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)}§${rest.slice(end)}`, text),
    }));
    const suspicious = unlabelled.filter(
      ({ rest }) =>
        /[^\s(]@[^\s]/u.test(rest) ||
        (rest.match(/(?<!\d)\d{10}(?!\d)/g) ?? []).some((number) => [false, true].some((mistyped) => WELL_FORMED.egn(number, mistyped))) ||
        (rest.match(/\b[A-Z]{2}\d{2}[A-Z0-9]{16,26}\b/g) ?? []).some((code) => WELL_FORMED.iban(code, false)),
    );
    expect(suspicious).toEqual([]);
  });
});

describe('the two folders', () => {
  it('share no text', () => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    expect(new Set(texts.map(({ text }) => letters(text))).size).toBe(texts.length);
  });

  it('share no number, e-mail, address or name, nor does one of them stand twice', () => {
    const keys = values.map(({ type, value }) => bare(value).replace(type === 'phone' ? /^(?:\+|00)359/ : /^$/, '0'));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('the README', () => {
  it('has the counts', () => {
    const row = (name: string, of: (folder: CorpusFolder) => number): string =>
      `| ${name} | ${of('development')} | ${of('held-out')} | ${of('development') + of('held-out')} |`;
    const table = [
      row('texts with personal data', (folder) => corpus[folder].filter(({ spans }) => spans.length > 0).length),
      row('texts without', (folder) => corpus[folder].filter(({ spans }) => spans.length === 0).length),
      ...LABELS.map((type) => row(`\`${type}\``, (folder) => count(folder, type))),
    ].join('\n');
    expect(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')).toContain(table);
  });
});
