import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { init } from '@embedpdf/pdfium';

/*
 * Draws pages of one PDF, in a thread of its own that the main one ends when it takes too long. It imports packages only, because tests run
 * it as it stands here.
 */

interface Given {
  readonly bytes: Uint8Array;
  /** Longest side of a page, in pixels. */
  readonly side: number;
  readonly mostPages: number;
  /** Bytes that the renderer may take. */
  readonly memory: number;
}

/** Of the renderer, in pages of 64 KiB. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow: (pages: number) => number;
}

/** White, opaque: a page is paper. */
const PAPER = 0xffffffff;
const BGRX = 3;
const ANNOTATIONS = 1;
const REVERSE_BYTES = 0x10;
const WASM_PAGE = 65_536;
/** Points: what the standard lets a sheet be at most. */
const LONGEST_SHEET = 14_400;
const NEEDS_PASSWORD = 4;

const given = workerData as Given;
const port = parentPort;
if (!port) throw new Error('Runs as a worker only');

const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
const pdfium = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) });
const { memory } = pdfium.pdfium.wasmExports as unknown as { memory: Memory };
limit(given.memory);
pdfium.PDFiumExt_Init();

const at = pdfium.pdfium.wasmExports.malloc(given.bytes.length);
if (at === 0) throw new Error('No memory for the file');
heap().set(given.bytes, at);
const file = pdfium.FPDF_LoadMemDocument(at, given.bytes.length, '');
if (file === 0) {
  port.postMessage({ fault: pdfium.FPDF_GetLastError() === NEEDS_PASSWORD ? 'pdf_locked' : 'pdf_unreadable' });
} else {
  const count = pdfium.FPDF_GetPageCount(file);
  if (count < 1) port.postMessage({ fault: 'pdf_unreadable' });
  else if (count > given.mostPages) port.postMessage({ fault: 'pdf_too_long' });
  else {
    const form = pdfium.PDFiumExt_InitFormFillEnvironment(file, pdfium.PDFiumExt_OpenFormFillInfo());
    port.on('message', (page: number) => {
      const drawn = draw(file, form, page);
      port.postMessage(drawn, [drawn.pixels.buffer]);
    });
    port.postMessage({ pages: Array.from({ length: count }, (_, index) => onPage(file, index + 1, (_page, size) => size)) });
  }
}

function draw(document: number, form: number, number: number): { pixels: Uint8Array<ArrayBuffer> } {
  return onPage(document, number, (page, { width, height }) => {
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
    if (bitmap === 0) throw new Error('No memory for a page');
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, PAPER);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS | REVERSE_BYTES);
    // What somebody filled in is seen on paper, too.
    if (form !== 0) pdfium.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, ANNOTATIONS | REVERSE_BYTES);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const bytes = heap();
    const pixels = new Uint8Array(width * height * 3);
    for (let y = 0, to = 0; y < height; y += 1) {
      for (let x = 0, from = start + y * stride; x < width; x += 1, from += 4, to += 3) {
        pixels[to] = bytes[from] ?? 0;
        pixels[to + 1] = bytes[from + 1] ?? 0;
        pixels[to + 2] = bytes[from + 2] ?? 0;
      }
    }
    pdfium.FPDFBitmap_Destroy(bitmap);
    return { pixels };
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly sheet: { readonly width: number; readonly height: number };
}

function onPage<T>(document: number, number: number, work: (page: number, size: Size) => T): T {
  const page = pdfium.FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new Error('A page that cannot be read');
  const sheet = { width: sheetSide(pdfium.FPDF_GetPageWidthF(page)), height: sheetSide(pdfium.FPDF_GetPageHeightF(page)) };
  const scale = given.side / Math.max(sheet.width, sheet.height);
  const pixels = (points: number): number => Math.max(1, Math.round(points * scale));
  const done = work(page, { width: pixels(sheet.width), height: pixels(sheet.height), sheet });
  pdfium.FPDF_ClosePage(page);
  return done;
}

function sheetSide(points: number): number {
  return Number.isFinite(points) ? Math.min(LONGEST_SHEET, Math.max(1, points)) : 1;
}

/** The memory as it is now: it moves when it grows. */
function heap(): Uint8Array {
  return new Uint8Array(memory.buffer);
}

/** The renderer asks for more memory by this method, and gives up when it gets none. Its own limit is two gigabytes. */
function limit(bytes: number): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > bytes) throw new RangeError('Too much memory for a PDF');
    return grow(pages);
  };
}
