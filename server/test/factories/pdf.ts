/** What a PDF holds beside the words of its pages. */
export interface PdfExtras {
  /** White words under the visible ones of each page. */
  readonly hidden?: string;
  /** In the document's information, a note and an earlier revision. */
  readonly left?: string;
}

/** A PDF of A4 sheets with one line of Latin letters each, and whatever makers leave in their files. */
export function pdfOf(lines: readonly string[], { hidden = '', left = '' }: PdfExtras = {}): Buffer {
  const objects: string[] = [];
  const font = 3;
  const first = 4;
  objects[1] = '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>';
  objects[2] = `<< /Type /Pages /Count ${lines.length} /Kids [${lines.map((_, index) => `${first + index * 3} 0 R`).join(' ')}] >>`;
  objects[font] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  lines.forEach((line, index) => {
    const own = first + index * 3;
    const words = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET 1 1 1 rg BT /F1 12 Tf 72 600 Td (${hidden}) Tj ET`;
    objects[own] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${own + 1} 0 R /Annots [${own + 2} 0 R]` +
      ` /Resources << /Font << /F1 ${font} 0 R >> >> >>`;
    objects[own + 1] = `<< /Length ${words.length} >>\nstream\n${words}\nendstream`;
    objects[own + 2] = `<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (${left}) /F 2 >>`;
  });
  const info = first + lines.length * 3;
  objects[info] = `<< /Author (${left}) /Title (${left}) >>`;
  const body = objects.map((content, number) => `${number} 0 obj\n${content}\nendobj\n`).join('');
  // The renderer finds objects without a table; an earlier revision is what was replaced later.
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Earlier (${left}) >>\nendobj\n${body}trailer\n<< /Root 1 0 R /Info ${info} 0 R >>\n%%EOF\n`,
    'latin1',
  );
}
