import { Worker } from 'node:worker_threads';
import { ProblemException } from '../../../kernel/problem.js';
import { type PdfFault, pdfProblem } from '../domain/file-redaction-problems.js';
import { MOST_PAGES, PAGE_SIDE, type PageSize } from '../domain/rectangle.js';

/** A page with the size of its sheet, in points of 1/72 inch. */
export interface PdfPage extends PageSize {
  readonly sheet: { readonly width: number; readonly height: number };
}

export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  /** Red, green and blue of each pixel of a page, from 1, row by row. */
  draw(page: number): Promise<Uint8Array>;
}

export interface DrawingLimits {
  /** For all that is done with one file. */
  readonly milliseconds: number;
  /** Bytes that the renderer may take. */
  readonly memory: number;
}

const LIMITS: DrawingLimits = { milliseconds: 60_000, memory: 512_000_000 };
/** Megabytes for what the thread does beside drawing. */
const HEAP = 128;

/** Compiled beside this file, or as it stands when a test runs the sources. */
const THREAD = new URL(`./pdf-pages.worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

type Answer = { readonly pages: readonly PdfPage[] } | { readonly pixels: Uint8Array } | { readonly fault: PdfFault };

/**
 * Opens a PDF in a thread of its own, which lives as long as `work` does: whatever the file does there stays there. Nothing of it is run,
 * and nothing is fetched. 422 `file-not-drawn` with the reason at `/file`.
 */
export async function withPdf<T>(bytes: Uint8Array, work: (pdf: OpenPdf) => Promise<T>, limits: DrawingLimits = LIMITS): Promise<T> {
  const thread = new Worker(THREAD, {
    workerData: { bytes, side: PAGE_SIDE, mostPages: MOST_PAGES, memory: limits.memory },
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  const { promise: gaveUp, reject } = Promise.withResolvers<never>();
  const giveUp = (fault: PdfFault): void => {
    reject(new ProblemException(pdfProblem(fault)));
  };
  // Whoever waits for an answer hears of it; when nobody does, it is no unhandled rejection.
  gaveUp.catch(() => undefined);
  const timer = setTimeout(giveUp, limits.milliseconds, 'pdf_too_slow');
  thread.on('error', () => {
    giveUp('pdf_unreadable');
  });
  thread.on('exit', () => {
    giveUp('pdf_unreadable');
  });
  const next = (): Promise<Answer> => Promise.race([gaveUp, new Promise<Answer>((resolve) => thread.once('message', resolve))]);
  try {
    const opened = await next();
    if (!('pages' in opened)) throw new ProblemException(pdfProblem('fault' in opened ? opened.fault : 'pdf_unreadable'));
    return await work({
      pages: opened.pages,
      draw: async (page) => {
        const answer = next();
        thread.postMessage(page);
        const drawn = await answer;
        if (!('pixels' in drawn)) throw new ProblemException(pdfProblem('pdf_unreadable'));
        return drawn.pixels;
      },
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
