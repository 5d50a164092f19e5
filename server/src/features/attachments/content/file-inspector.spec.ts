import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { ProblemException } from '../../../kernel/problem.js';
import { FILE_LIMIT } from '../domain/attachment.js';
import { FileInspector } from './file-inspector.js';
import { ImageRewriter } from './image-rewriter.js';

const inspector = new FileInspector(new ImageRewriter());

const picture = (width = 60, height = 40): Sharp => sharp({ create: { width, height, channels: 3, background: '#2a6f4e' } });

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A JPEG as a telephone makes it: who, where, when, and lying on its side. */
const fromTelephone = (): Promise<Buffer> =>
  picture()
    .jpeg()
    .withExif({ IFD0: { Artist: 'Ivan Petrov' }, IFD3: { GPSLatitude: '42/1 51/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>')
    .toBuffer();

const faultOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  try {
    const { mediaType } = await inspector.prepare(bytes, name);
    return mediaType;
  } catch (error) {
    if (!(error instanceof ProblemException)) throw error;
    expect(error.problem.errors?.[0]?.pointer).toBe('/file');
    return `${error.problem.type.status} ${error.problem.errors?.[0]?.code}`;
  }
};

/** A PNG whose header claims a size that its few bytes don't have. */
function pngClaiming(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(64))), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

describe('a picture', () => {
  it('is kept upright and without anything but its pixels', async () => {
    const original = await fromTelephone();
    const before = await sharp(original).metadata();
    expect(before.orientation).toBe(6);
    expect(before.exif?.includes('Petrov')).toBe(true);
    expect(before.xmp).toBeDefined();

    const { bytes, mediaType } = await inspector.prepare(original, 'IMG_0001.JPG');
    const after = await sharp(bytes).metadata();
    expect(mediaType).toBe('image/jpeg');
    expect(after).toMatchObject({ format: 'jpeg', width: 40, height: 60 });
    expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(bytes).includes('Petrov')).toBe(false);
  });

  it('loses what was hidden behind it', async () => {
    const archive = Buffer.from('PK\u0003\u0004<script>alert(1)</script>');
    const { bytes } = await inspector.prepare(Buffer.concat([await picture().jpeg().toBuffer(), archive]), 'a.jpg');
    expect(Buffer.from(bytes).includes('script')).toBe(false);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('stays %s, and at most 3000 pixels long', async (format) => {
    const { bytes } = await inspector.prepare(await picture(3_600, 30).toFormat(format).toBuffer(), 'a');
    expect(await sharp(bytes).metadata()).toMatchObject({ format, width: 3_000, height: 25 });
  });

  it('is refused when animated, damaged or huge', async () => {
    const frames = [await picture().png().toBuffer(), await picture().negate().png().toBuffer()];
    const animated = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const whole = await picture(400, 400).jpeg().toBuffer();
    expect(await faultOf(animated, 'a.webp')).toBe('422 image_animated');
    expect(await faultOf(whole.subarray(0, whole.length / 2), 'a.jpg')).toBe('422 image_unreadable');
    expect(await faultOf(Buffer.concat([whole.subarray(0, 4), Buffer.alloc(500)]), 'a.jpg')).toBe('422 image_unreadable');
    expect(await faultOf(pngClaiming(60_000, 60_000), 'a.png')).toBe('422 image_too_large');
  });
});

describe('the kind of a file', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    ['a PDF', 'молба.pdf', () => PDF, 'application/pdf'],
    ['a PDF without a name', '', () => PDF, 'application/pdf'],
    ['a text', 'бележка.txt', () => Buffer.from('Лампата не свети.'), 'text/plain'],
    ['a text that begins like another kind', 'бележка.txt', () => Buffer.from('BMW спря на тротоара.'), 'text/plain'],
    ['a PNG named .jpg', 'a.jpg', () => picture().png().toBuffer(), 'image/png'],
    ['a PNG named .pdf', 'a.pdf', () => picture().png().toBuffer(), '415 name_and_content_differ'],
    ['a text named .jpg', 'a.jpg', () => Buffer.from('not a picture'), '415 name_and_content_differ'],
    ['a picture named .exe', 'a.exe', () => picture().png().toBuffer(), '415 name_and_content_differ'],
    ['HTML', 'a.html', () => Buffer.from('<!doctype html><script>alert(1)</script>'), '415 kind_not_accepted'],
    ['SVG', 'a.svg', () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), '415 kind_not_accepted'],
    ['GIF', 'a.gif', () => picture().gif().toBuffer(), '415 kind_not_accepted'],
    ['an archive', 'a.zip', () => Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000'), '415 kind_not_accepted'],
    ['a program named .txt', 'a.txt', () => Buffer.from('MZ\u0090\u0000\u0003\u0000'), '422 text_unreadable'],
    ['UTF-16', 'a.txt', () => Buffer.from('\ufeffЗдравей', 'utf16le'), '422 text_unreadable'],
    ['nothing', 'a.txt', () => Buffer.alloc(0), '422 file_empty'],
    ['a byte too many', 'a.txt', () => Buffer.alloc(FILE_LIMIT + 1, 'a'), '413 file_too_large'],
    ['as many bytes as fit', 'a.txt', () => Buffer.alloc(FILE_LIMIT, 'a'), 'text/plain'],
  ])('%s, %j, is judged by its content', async (_, name, bytes, expected) => {
    expect(await faultOf(await bytes(), name)).toBe(expected);
  });

  it('a text of windows-1251 is kept as UTF-8, a PDF as it came', async () => {
    const text = await inspector.prepare(Uint8Array.from([0xcb, 0xe0, 0xec, 0xef, 0xe0]), 'a.txt');
    expect(Buffer.from(text.bytes).toString('utf8')).toBe('Лампа');
    expect((await inspector.prepare(PDF, 'a.pdf')).bytes).toBe(PDF);
  });
});
