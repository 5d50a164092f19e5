import sharp from 'sharp';
import { allThatIsIn, wordsOf } from '../../../../test/factories/pdf-words.js';
import { pdfOf } from '../../../../test/factories/pdf.js';
import { ProblemException } from '../../../kernel/problem.js';
import { COVER } from '../domain/cover-pixels.js';
import { FileDrawing } from './file-drawing.js';
import { type DrawingLimits, withPdf } from './pdf-drawing.js';

const drawing = new FileDrawing();
const SECRET = 'Ivan Petrov 0888 123 456';
const pdf = (bytes: Uint8Array) => ({ mediaType: 'application/pdf', bytes }) as const;

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemException)) throw error;
  return `${error.problem.type.status} ${error.problem.errors?.[0]?.code ?? error.problem.type.slug}`;
};

/** A picture in which every pixel differs from its neighbours. */
function noise(width: number, height: number): Buffer {
  return Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 7_919 + (index >> 3) * 104_729) % 256));
}

describe('the copy of a picture', () => {
  const [width, height] = [120, 80];
  const place = { page: 1, x: 17, y: 9, width: 41, height: 23 };
  const isInside = (x: number, y: number, margin: number): boolean =>
    x >= place.x + margin && x < place.x + place.width - margin && y >= place.y + margin && y < place.y + place.height - margin;
  const pixelsOf = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).removeAlpha().raw().toBuffer();

  it('has nothing of the original inside the rectangle, and the original outside', async () => {
    const original = await sharp(noise(width, height), { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer();
    const { bytes, coveredPages } = await drawing.copy({ mediaType: 'image/png', bytes: original }, [place]);
    const [before, after] = [await pixelsOf(original), await pixelsOf(bytes)];
    expect(coveredPages).toEqual([1]);
    for (let at = 0; at < before.length; at += 1) {
      const pixel = Math.floor(at / 3);
      const expected = isInside(pixel % width, Math.floor(pixel / width), 0) ? COVER.shade : before[at];
      if (after[at] !== expected) throw new Error(`Byte ${at} is ${after[at]}, not ${expected}`);
    }
  });

  it.each(['image/jpeg', 'image/webp'] as const)('is one and the same %s whatever was covered', async (mediaType) => {
    const format = mediaType === 'image/jpeg' ? 'jpeg' : 'webp';
    const base = noise(width, height);
    const other = Buffer.from(base);
    for (let y = place.y; y < place.y + place.height; y += 1)
      other.fill(200, (y * width + place.x) * 3, (y * width + place.x + place.width) * 3);
    const copyOf = async (pixels: Buffer): Promise<Buffer> => {
      const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
        .webp({ lossless: true })
        .toBuffer();
      return Buffer.from((await drawing.copy({ mediaType, bytes }, [place])).bytes);
    };
    const copies = [await copyOf(base), await copyOf(other)];
    expect(copies[0]?.equals(copies[1] ?? Buffer.alloc(0))).toBe(true);
    expect((await sharp(copies[0]).metadata()).format).toBe(format);
  });

  it('covers what was seen, upright, and keeps no metadata or small picture', async () => {
    const lying = await sharp(noise(width, height), { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 100 })
      .withExif({ IFD0: { Artist: 'Ivan Petrov' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { bytes } = await drawing.copy({ mediaType: 'image/jpeg', bytes: lying }, [place]);
    const after = await sharp(bytes).metadata();
    expect(after).toMatchObject({ width: height, height: width });
    expect([after.exif, after.xmp, after.icc, after.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    const middle = await sharp(bytes).extract({ left: 30, top: 15, width: 10, height: 8 }).raw().toBuffer();
    expect(middle.every((value) => Math.abs(value - COVER.shade) < 12)).toBe(true);
  });
});

describe('the copy of a PDF', () => {
  const original = pdfOf(['First page', `Call ${SECRET}`, 'Third page'], { hidden: 'hidden words', left: 'left behind' });

  it('has the words to hide in the original, so that the test would find them', async () => {
    expect((await wordsOf(original))[1]).toContain(SECRET);
    for (const words of ['hidden words', 'left behind', 'JavaScript']) expect(allThatIsIn(original)).toContain(words);
  });

  it('looks the same, and holds nothing but the pictures of its pages', async () => {
    const pages = await drawing.pages(pdf(original));
    expect(pages).toEqual(Array(3).fill({ width: 1413, height: 2000 }));
    const { bytes, coveredPages } = await drawing.copy(pdf(original), [{ page: 2, x: 0, y: 200, width: 1413, height: 300 }]);
    expect(coveredPages).toEqual([2]);
    expect(await drawing.pages(pdf(bytes))).toEqual(pages);
    expect(await wordsOf(bytes)).toEqual(['', '', '']);
    const found = [
      'Petrov',
      '0888',
      'hidden',
      'left behind',
      'JavaScript',
      '/Annot',
      '/Info',
      '/Font',
      'Helvetica',
      '/Names',
      'First page',
    ];
    expect(found.filter((words) => allThatIsIn(bytes).includes(words))).toEqual([]);
    const [first, second] = [await drawing.page(bytes, 1), await drawing.page(bytes, 2)];
    expect((await inkOf(first)) > 0).toBe(true);
    const covered = await sharp(second).extract({ left: 20, top: 220, width: 1_370, height: 260 }).raw().toBuffer();
    expect(covered.every((value) => Math.abs(value - COVER.shade) < 12)).toBe(true);
  });

  it('is the same twice, and the same whatever stood under the rectangle', async () => {
    const copyOf = async (line: string): Promise<Buffer> =>
      Buffer.from((await drawing.copy(pdf(pdfOf([line])), [{ page: 1, x: 0, y: 200, width: 1413, height: 300 }])).bytes);
    const [one, again, other] = [await copyOf('Ivan'), await copyOf('Ivan'), await copyOf('Somebody else')];
    expect([one.equals(again), one.equals(other)]).toEqual([true, true]);
  });

  it.each<[string, () => Buffer, string]>([
    ['damaged', () => original.subarray(0, 40), '422 pdf_unreadable'],
    ['no PDF at all', () => Buffer.from('%PDF-1.7\nhello'), '422 pdf_unreadable'],
    ['of too many pages', () => pdfOf(Array.from({ length: 41 }, () => 'x')), '422 pdf_too_long'],
  ])('is refused when the original is %s', async (_, bytes, code) => {
    expect(await codeOf(drawing.pages(pdf(bytes())))).toBe(code);
  });

  it.each<[string, DrawingLimits, string]>([
    ['time', { milliseconds: 1, memory: 512_000_000 }, '422 pdf_too_slow'],
    ['memory', { milliseconds: 60_000, memory: 20_000_000 }, '422 pdf_unreadable'],
  ])('is given up when it takes too much %s, and the process goes on', async (_, limits, code) => {
    const padded = Buffer.concat([original, Buffer.alloc(9_000_000, '%')]);
    expect(await codeOf(withPdf(padded, (opened) => opened.draw(1), limits))).toBe(code);
    expect(await drawing.pages(pdf(original))).toHaveLength(3);
  });

  it('is given up in the middle of a page that takes for ever, and nobody else waits', async () => {
    const strokes = '0 0 595 842 re 10 10 m 500 800 300 20 590 840 c f '.repeat(60_000);
    const endless = Buffer.from(
      pdfOf(['x'])
        .toString('latin1')
        .replace(/<< \/Length \d+ >>\nstream\n/, `<< /Length ${strokes.length} >>\nstream\n${strokes}`),
      'latin1',
    );
    const started = performance.now();
    expect(await codeOf(withPdf(endless, (opened) => opened.draw(1), { milliseconds: 1_500, memory: 512_000_000 }))).toBe(
      '422 pdf_too_slow',
    );
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is made of a page that draws itself, without end', async () => {
    const circle = pdfOf(['x'])
      .toString('latin1')
      .replace('/Font <<', '/XObject << /X 5 0 R >> /Font <<')
      .replace('BT /F1', '/X Do BT /F1');
    expect(await drawing.page(Buffer.from(circle, 'latin1'), 1)).toBeInstanceOf(Uint8Array);
  });

  it('is not made of a text', async () => {
    expect(await codeOf(drawing.pages({ mediaType: 'text/plain', bytes: Buffer.from('x') }))).toBe('422 file-not-covered');
  });
});

/** Dark pixels. */
async function inkOf(picture: Uint8Array): Promise<number> {
  return (await sharp(picture).greyscale().raw().toBuffer()).filter((value) => value < 128).length;
}
