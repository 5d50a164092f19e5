/** A page that is nothing but a picture. */
export interface PicturePage {
  /** A baseline JPEG of three components. */
  readonly jpeg: Uint8Array;
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the sheet, in points of 1/72 inch. */
  readonly sheet: { readonly width: number; readonly height: number };
}

/** Objects before those of the pages: the catalogue and the list of pages. */
const FIRST = 3;
/** Objects of a page: itself, what it draws, its picture. */
const EACH = 3;

/**
 * A PDF of pictures (ISO 32000-1): no words, names, dates, links, forms, scripts or earlier versions, because nothing but the given pictures
 * and sizes is written. The same pages give the same bytes.
 */
export function picturePdf(pages: readonly PicturePage[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, ...content: readonly (string | Uint8Array)[]): void => {
    offsets[number] = length;
    write(`${number} 0 obj\n`);
    content.forEach(write);
    write('\nendobj\n');
  };

  write('%PDF-1.4\n');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${FIRST + index * EACH} 0 R`).join(' ');
  object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  pages.forEach((page, index) => {
    const own = FIRST + index * EACH;
    const [width, height] = [points(page.sheet.width), points(page.sheet.height)];
    const drawing = `q ${width} 0 0 ${height} 0 0 cm /Picture Do Q`;
    object(
      own,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${own + 1} 0 R`,
      ` /Resources << /XObject << /Picture ${own + 2} 0 R >> >> >>`,
    );
    object(own + 1, `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`);
    object(
      own + 2,
      `<< /Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /DeviceRGB`,
      ` /BitsPerComponent 8 /Filter /DCTDecode /Length ${page.jpeg.length} >>\nstream\n`,
      page.jpeg,
      '\nendstream',
    );
  });
  const size = FIRST + pages.length * EACH;
  const table = length;
  const rows = Array.from({ length: size - 1 }, (_, index) => `${String(offsets[index + 1]).padStart(10, '0')} 00000 n \n`);
  write(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`);
  write(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return joined(parts, length);
}

/** Two decimals, without an exponent. */
const points = (value: number): string => String(Number(value.toFixed(2)));

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
