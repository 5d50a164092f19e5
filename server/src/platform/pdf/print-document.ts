import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';
import type { Language } from '../../kernel/words.js';
import type { Block, PrintedDocument } from './printed-document.js';

const require = createRequire(import.meta.url);
/** Static files of the site's typeface: its variable ones are cut by alphabet, and a PDF needs both alphabets in one. */
const FONTS = {
  regular: require.resolve('@expo-google-fonts/sofia-sans/400Regular/SofiaSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/sofia-sans/700Bold/SofiaSans_700Bold.ttf'),
} as const;

/** Points; A4 with the margins of official letters (25 mm to the left, where it is filed). */
const MARGINS = { top: 57, bottom: 71, left: 71, right: 57 };
const FOOT = 40;
const BODY = 11.5;

interface Look {
  readonly tag: 'H1' | 'H2' | 'P' | 'BlockQuote' | 'L';
  readonly font: keyof typeof FONTS;
  readonly size: number;
  readonly color: string;
  /** Points above and below. */
  readonly space: readonly [number, number];
  readonly indent: number;
}

const INK = '#1c2b28';
const plain = { tag: 'P', font: 'regular', size: BODY, color: INK, space: [0, 7], indent: 0 } as const satisfies Look;

const LOOKS: Readonly<Record<Block['kind'], Look>> = {
  h1: { ...plain, tag: 'H1', font: 'bold', size: 17, space: [14, 12] },
  h2: { ...plain, tag: 'H2', font: 'bold', size: 12.5, space: [10, 5] },
  p: plain,
  strong: { ...plain, font: 'bold', space: [0, 2] },
  quiet: { ...plain, size: 10, color: '#50605c', space: [0, 3] },
  quote: { ...plain, tag: 'BlockQuote', indent: 14 },
  list: { ...plain, tag: 'L', indent: 14 },
};

const PAGE_OF: Readonly<Record<Language, (page: number, pages: number) => string>> = {
  bg: (page, pages) => `стр. ${page} от ${pages}`,
  en: (page, pages) => `page ${page} of ${pages}`,
};

type Doc = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Doc['struct']>;

/** The document as a PDF whose structure, language and text a screen reader can read (PDF/UA-1, ISO 14289-1). */
export async function printDocument(printed: PrintedDocument): Promise<Buffer> {
  // Loaded for the first letter: with its fonts it would take a tenth of every start.
  const { default: Document } = await import('pdfkit');
  const doc = new Document({
    ...{ size: 'A4', margins: MARGINS, bufferPages: true, pdfVersion: '1.7' },
    ...{ tagged: true, lang: printed.language, displayTitle: true, subset: 'PDF/UA' as never },
    info: { Title: printed.title, Author: printed.author, CreationDate: printed.at, ModDate: printed.at },
  });
  const whole = collect(doc);
  for (const [name, path] of Object.entries(FONTS)) doc.registerFont(name, path);
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const block of printed.blocks) add(doc, root, block);
  root.end();
  footPages(doc, printed);
  doc.end();
  return whole;
}

function collect(doc: Doc): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    doc.on('error', reject);
  });
}

function add(doc: Doc, root: Structure, block: Block): void {
  const look = LOOKS[block.kind];
  doc.y += look.space[0];
  if (block.kind === 'list') {
    const list = doc.struct('L');
    root.add(list);
    for (const item of block.items) list.add(doc.struct('LI', {}, [listLabel(doc, look), listBody(doc, look, item)]));
    list.end();
  } else {
    root.add(doc.struct(look.tag, {}, () => write(doc, look, block.text)));
  }
  doc.y += look.space[1];
}

const listLabel = (doc: Doc, look: Look): Structure =>
  doc.struct('Lbl', {}, () => {
    keepTogether(doc, look);
    const { y } = doc;
    write(doc, look, '–', 0);
    doc.y = y;
  });

const listBody = (doc: Doc, look: Look, item: string): Structure =>
  doc.struct('LBody', {}, () => {
    write(doc, look, item);
    doc.y += 2;
  });

/** A mark of a list stands on the page of its text. */
function keepTogether(doc: Doc, look: Look): void {
  if (doc.y + look.size * 2 > doc.page.height - MARGINS.bottom) doc.continueOnNewPage();
}

function write(doc: Doc, look: Look, text: string, indent: number = look.indent): void {
  doc.font(look.font).fontSize(look.size).fillColor(look.color);
  const width = doc.page.width - MARGINS.left - MARGINS.right - indent;
  // An empty line keeps its height.
  doc.text(inFont(doc, text).replaceAll(/^$/gm, ' '), MARGINS.left + indent, doc.y, { width, lineGap: 3 });
}

/** A number at the foot is no part of the text: screen readers leave it out (an artifact of pagination). */
function footPages(doc: Doc, { footer, language }: PrintedDocument): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // What stands below the margin would begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font('regular').fontSize(9).fillColor('#50605c');
    const text = inFont(doc, [footer, PAGE_OF[language](page - start + 1, count)].filter(Boolean).join(' · '));
    doc.text(text, MARGINS.left, doc.page.height - FOOT, { width: doc.page.width - MARGINS.left - MARGINS.right, lineBreak: false });
    doc.endMarkedContent();
  }
}

/** What the typeface has no letter for, such as a smiley, is named by its code, so that nothing of the text is lost unseen. */
function inFont(doc: Doc, text: string): string {
  const font = (doc as unknown as { readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } } })._font.font;
  const known = (sign: string) => sign === '\n' || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  return Array.from(text.normalize('NFC'), (sign) => (known(sign) ? sign : nameOf(sign))).join('');
}

const nameOf = (sign: string): string =>
  /^[\p{Cf}\p{Cc}\p{M}]$/u.test(sign) ? '' : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
