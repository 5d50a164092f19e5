import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

/** A part of the structure that screen readers read. */
export interface StructureNode {
  readonly type: string;
  readonly children: readonly StructureNode[];
}

export interface ReadPdf {
  readonly title: string;
  readonly lang: string;
  readonly isTagged: boolean;
  /** Text of the pages in reading order, with single spaces. */
  readonly text: string;
  /** Of each page. */
  readonly structure: readonly StructureNode[][];
  /** Pieces of text that belong to no part of the structure and are no artifact either. */
  readonly unmarked: number;
  readonly pages: number;
}

const OBJECT_OF_TEXT = 1;

/** Reads a PDF with the renderer that browsers have: what it finds, a screen reader finds. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const pdfium = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) });
  pdfium.PDFiumExt_Init();
  const { memory, malloc } = pdfium.pdfium.wasmExports as unknown as { memory: { buffer: ArrayBuffer }; malloc: (size: number) => number };
  const place = malloc(bytes.length);
  new Uint8Array(memory.buffer).set(bytes, place);
  const file = pdfium.FPDF_LoadMemDocument(place, bytes.length, '');
  if (file === 0) throw new Error(`Not a PDF: ${pdfium.FPDF_GetLastError()}`);

  const utf16 = (write: (buffer: number, length: number) => number): string => {
    const buffer = malloc(4_096);
    const length = write(buffer, 4_096);
    return Buffer.from(new Uint8Array(memory.buffer).slice(buffer, buffer + Math.max(0, length - 2))).toString('utf16le');
  };
  const nodeOf = (element: number): StructureNode => ({
    type: utf16((buffer, length) => pdfium.FPDF_StructElement_GetType(element, buffer, length)),
    children: Array.from({ length: Math.max(0, pdfium.FPDF_StructElement_CountChildren(element)) }, (_, index) =>
      pdfium.FPDF_StructElement_GetChildAtIndex(element, index),
    )
      .filter((child) => child !== 0)
      .map(nodeOf),
  });

  const texts: string[] = [];
  const structure: StructureNode[][] = [];
  let unmarked = 0;
  const pages = pdfium.FPDF_GetPageCount(file);
  for (let index = 0; index < pages; index += 1) {
    const page = pdfium.FPDF_LoadPage(file, index);
    const textPage = pdfium.FPDFText_LoadPage(page);
    const count = pdfium.FPDFText_CountChars(textPage);
    const buffer = malloc(2 * (count + 1));
    pdfium.FPDFText_GetText(textPage, 0, count, buffer);
    texts.push(Buffer.from(new Uint8Array(memory.buffer).slice(buffer, buffer + 2 * count)).toString('utf16le'));
    for (let each = 0; each < pdfium.FPDFPage_CountObjects(page); each += 1) {
      const object = pdfium.FPDFPage_GetObject(page, each);
      if (pdfium.FPDFPageObj_GetType(object) === OBJECT_OF_TEXT && pdfium.FPDFPageObj_CountMarks(object) < 1) unmarked += 1;
    }
    const tree = pdfium.FPDF_StructTree_GetForPage(page);
    structure.push(
      Array.from({ length: Math.max(0, pdfium.FPDF_StructTree_CountChildren(tree)) }, (_, child) =>
        nodeOf(pdfium.FPDF_StructTree_GetChildAtIndex(tree, child)),
      ),
    );
  }
  return {
    title: utf16((buffer, length) => pdfium.FPDF_GetMetaText(file, 'Title', buffer, length)),
    lang: utf16((buffer, length) => pdfium.FPDFCatalog_GetLanguage(file, buffer, length)),
    isTagged: pdfium.FPDFCatalog_IsTagged(file),
    text: texts.join(' ').replace(/\s+/g, ' ').trim(),
    structure,
    unmarked,
    pages,
  };
}
