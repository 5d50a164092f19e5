import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { readPdf, type StructureNode } from '../../../test/harness/pdf-reader.js';
import { printDocument } from './print-document.js';
import type { PrintedDocument } from './printed-document.js';

const letter: PrintedDocument = {
  title: 'Препращане на сигнал 7KQ2-M9XW',
  author: 'Община Сливница',
  language: 'bg',
  at: new Date('2026-11-27T10:00:00Z'),
  footer: 'Случай 7KQ2-M9XW',
  blocks: [
    { kind: 'strong', text: 'Община Сливница' },
    { kind: 'quiet', text: 'пл. „Съединение“ 1, 2200 Сливница' },
    { kind: 'h1', text: 'Препращане на сигнал по компетентност' },
    { kind: 'p', text: 'На основание чл. 112 от АПК препращаме сигнал 7KQ2-M9XW.' },
    { kind: 'h2', text: 'Текст' },
    { kind: 'quote', text: 'Улицата е тъмна от два месеца.\n\nОтляво също, и по съседните.' },
    { kind: 'list', items: ['snimka.jpg, 120 КБ', 'akt.pdf, 1,2 МБ'] },
  ],
};
const withQuote = (text: string): PrintedDocument => ({ ...letter, blocks: [...letter.blocks, { kind: 'quote', text }] });

const inOrder = ({ type, children }: StructureNode): string[] => [type, ...children.flatMap(inOrder)];

describe('a printed document', () => {
  it('tells a screen reader its language, its title and what is a heading, a list, a quotation', async () => {
    const read = await readPdf(await printDocument(letter));
    expect(read).toMatchObject({ lang: 'bg', title: letter.title, isTagged: true, unmarked: 0, pages: 1 });
    const types = read.structure.flat().flatMap(inOrder);
    expect(types).toEqual(['Document', 'P', 'P', 'H1', 'P', 'H2', 'BlockQuote', 'L', 'LI', 'Lbl', 'LBody', 'LI', 'Lbl', 'LBody']);
  });

  it('gives its text in reading order, Bulgarian letters too', async () => {
    const { text } = await readPdf(await printDocument(letter));
    expect(text).toMatch(
      /^Община Сливница пл\. „Съединение“ 1, 2200 Сливница Препращане на сигнал по компетентност На основание чл\. 112 от АПК .* – snimka\.jpg, 120 КБ – akt\.pdf, 1,2 МБ Случай 7KQ2-M9XW · стр\. 1 от 1$/,
    );
  });

  it('declares itself as PDF/UA, shows its title in the window, and brings its typeface with a way back to letters', async () => {
    const pdf = await printDocument(letter);
    const raw = pdf.toString('latin1');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toMatch(/\/MarkInfo|\/Marked true/);
    expect(raw.match(/\/FontFile2/g)).toHaveLength(2);
    expect(raw.match(/\/ToUnicode/g)).toHaveLength(2);
    expect(streamsOf(pdf).some((stream) => /<pdfuaid:part>\s*1\s*<\/pdfuaid:part>/.test(stream))).toBe(true);
  });

  it('goes on over many pages, with each piece of text in its place in the structure', async () => {
    const { pages, unmarked, text, structure } = await readPdf(
      await printDocument(withQuote('Лампите на улица „Васил Левски“ не светят. '.repeat(400))),
    );
    expect(pages).toBeGreaterThan(3);
    expect(unmarked).toBe(0);
    expect(text.match(/светят\./g)).toHaveLength(400);
    expect(structure.every((page) => page.length > 0)).toBe(true);
    expect(text).toContain(`стр. ${pages} от ${pages}`);
  });

  it('loses nothing that the typeface has no letter for', async () => {
    const { text } = await readPdf(await printDocument(withQuote('Усмивка 😀 и 漢.')));
    expect(text).toContain('Усмивка [U+1F600] и [U+6F22].');
  });

  it('is the same file for the same document', async () => {
    expect((await printDocument(letter)).equals(await printDocument(letter))).toBe(true);
  });

  it('prints whatever somebody wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (words) => {
        const { unmarked, isTagged } = await readPdf(await printDocument(withQuote(words)));
        expect([unmarked, isTagged]).toEqual([0, true]);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});

/** The streams of the file, unpacked where they are packed. */
function streamsOf(pdf: Buffer): string[] {
  const raw = pdf.toString('latin1');
  return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    const bytes = Buffer.from(body, 'latin1');
    try {
      return inflateSync(bytes).toString('utf8');
    } catch {
      return bytes.toString('utf8');
    }
  });
}
