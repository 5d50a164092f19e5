import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type ChosenFile } from '../pages/submission.js';

/** A photograph as a telephone makes it: with the place and the maker in its EXIF data. */
export async function photograph(name = 'IMG_2043.jpg'): Promise<ChosenFile> {
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#3a6b4f' } });
  const buffer = await picture
    .withExif({ IFD0: { Make: 'TELEPHONE-MAKER', Artist: 'MARIA-PETROVA' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 51/1 6/1' } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** The smallest document that readers open (ISO 32000-1, 7.5). */
export function pdf(name = 'протокол.pdf'): ChosenFile {
  const body = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ];
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(body.join('\n')) };
}

/** A document with a line of Latin letters on each page. */
export function pdfWithWords(lines: readonly string[], name = 'жалба.pdf'): ChosenFile {
  const pages = lines.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const body = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Kids[${pages}]/Count ${lines.length}>>endobj`,
    '3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    ...lines.flatMap((line, index) => {
      const words = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`;
      const own = 4 + index * 2;
      return [
        `${own} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${own + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj`,
        `${own + 1} 0 obj<</Length ${words.length}>>stream\n${words}\nendstream endobj`,
      ];
    }),
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ];
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(body.join('\n')) };
}

/** One byte more than is taken. */
export function tooLarge(name = 'филм.txt'): ChosenFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.alloc(10_000_001, 'a') };
}

/** Puts them where a browser picks them up: large ones take long by any other way. @returns the paths */
export async function onDisk(folder: string, files: readonly ChosenFile[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    files.map(async ({ name, buffer }) => {
      const path = join(folder, name);
      await writeFile(path, buffer);
      return path;
    }),
  );
}

/** Calls itself a picture and is a page with a script. */
export function disguised(name = 'снимка.png'): ChosenFile {
  return { name, mimeType: 'image/png', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') };
}
