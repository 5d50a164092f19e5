import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { fail, ProblemException } from '../../../kernel/problem.js';
import { OneByOne } from '../../../platform/schedule/one-by-one.js';
import { MEDIA_KINDS, type MediaType, publicFiles } from '../../attachments/index.js';
import { coverPixels } from '../domain/cover-pixels.js';
import { FILE_NOT_COVERED, FILE_NOT_DRAWN, pdfProblem } from '../domain/file-redaction-problems.js';
import { type PicturePage, picturePdf } from '../domain/picture-pdf.js';
import { coveredPages, type PageSize, type Rectangle } from '../domain/rectangle.js';
import { type OpenPdf, withPdf } from './pdf-drawing.js';

/** A file with its content. */
export interface DrawnFile {
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

/** Files that may wait while one is drawn. */
const ROOM = 8;
/** Of a page that was drawn; lower, and small print frays. */
const QUALITY = 82;
/** Bytes of a PDF that was made of pictures. */
const LARGEST_COPY = 40_000_000;
const SECONDS = 20;

const isImage = (type: MediaType): type is publicFiles.ImageType => MEDIA_KINDS[type].class === 'image';

/** Draws files: page by page for moderators, and anew for the public. One after the other, as it takes seconds of a processor. */
@Injectable()
export class FileDrawing {
  private readonly queue = new OneByOne(ROOM);

  /** Sizes of the pages; a picture is one. 422 for a PDF that cannot be drawn, and for a text. */
  pages({ mediaType, bytes }: DrawnFile): Promise<PageSize[]> {
    return this.queue.run(async () => {
      if (isImage(mediaType)) {
        const { width, height } = await sharp(bytes).metadata();
        return [{ width, height }];
      }
      if (mediaType !== 'application/pdf') fail(FILE_NOT_COVERED);
      return withPdf(bytes, async ({ pages }) => Promise.resolve(pages.map(({ width, height }) => ({ width, height }))));
    });
  }

  /** One page of a PDF as a JPEG, from 1. */
  page(bytes: Uint8Array, page: number): Promise<Uint8Array> {
    return this.queue.run(() => withPdf(bytes, async (pdf) => (await drawn(pdf, page, [])).jpeg));
  }

  /** What the public gets: covered pixels are overwritten before anything is made of them, and only pixels are written. */
  copy({ mediaType, bytes }: DrawnFile, rectangles: readonly Rectangle[]): Promise<publicFiles.MadeCopy> {
    return this.queue.run(async () => {
      const made = isImage(mediaType) ? await coveredPicture(bytes, mediaType, rectangles) : await pictures(bytes, rectangles);
      return { bytes: made, coveredPages: coveredPages(rectangles) };
    });
  }
}

async function coveredPicture(bytes: Uint8Array, type: publicFiles.ImageType, rectangles: readonly Rectangle[]): Promise<Uint8Array> {
  // Stored pictures stand upright already; drawn upright all the same, so that no orientation can move what is covered.
  const { data, info } = await sharp(bytes).autoOrient().raw().timeout({ seconds: SECONDS }).toBuffer({ resolveWithObject: true });
  coverPixels(data, info, info.channels, rectangles);
  return publicFiles
    .encodePicture(sharp(data, { raw: info }), type)
    .timeout({ seconds: SECONDS })
    .toBuffer();
}

function pictures(bytes: Uint8Array, rectangles: readonly Rectangle[]): Promise<Uint8Array> {
  return withPdf(bytes, async (pdf) => {
    const pages: PicturePage[] = [];
    let room = LARGEST_COPY;
    for (const [index] of pdf.pages.entries()) {
      const page = await drawn(pdf, index + 1, rectangles);
      room -= page.jpeg.length;
      if (room < 0) throw new ProblemException(pdfProblem('pdf_too_large'));
      pages.push(page);
    }
    return picturePdf(pages);
  });
}

async function drawn(pdf: OpenPdf, number: number, rectangles: readonly Rectangle[]): Promise<PicturePage> {
  const page = pdf.pages[number - 1] ?? fail(FILE_NOT_DRAWN);
  const pixels = await pdf.draw(number);
  const own = rectangles.filter((rectangle) => rectangle.page === number);
  coverPixels(pixels, page, 3, own);
  const raw = { width: page.width, height: page.height, channels: 3 } as const;
  const jpeg = await sharp(pixels, { raw }).jpeg({ quality: QUALITY }).timeout({ seconds: SECONDS }).toBuffer();
  return { ...page, jpeg };
}
