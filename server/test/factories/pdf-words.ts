import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

let started: Promise<WrappedPdfiumModule> | undefined;

async function start(): Promise<WrappedPdfiumModule> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const pdfium = await init({ wasmBinary: Uint8Array.from(wasm).buffer });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** What a program can read of each page: the words, as they would be copied or read out. */
export async function wordsOf(pdf: Uint8Array): Promise<string[]> {
  started ??= start();
  const pdfium = await started;
  const { malloc, memory } = pdfium.pdfium.wasmExports as unknown as { malloc: (bytes: number) => number; memory: { buffer: ArrayBuffer } };
  const at = malloc(pdf.length);
  new Uint8Array(memory.buffer).set(pdf, at);
  const file = pdfium.FPDF_LoadMemDocument(at, pdf.length, '');
  if (file === 0) throw new Error('Not a PDF');
  return Array.from({ length: pdfium.FPDF_GetPageCount(file) }, (_, index) => {
    const text = pdfium.FPDFText_LoadPage(pdfium.FPDF_LoadPage(file, index));
    const count = pdfium.FPDFText_CountChars(text);
    return Array.from({ length: count }, (_, place) => String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, place))).join('');
  });
}

/** The bytes as text, and every compressed stream among them unpacked. */
export function allThatIsIn(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([^]*?)endstream/g)].map(([, stream = '']) => unpacked(stream));
  return [raw, ...streams].join('\n');
}

function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
