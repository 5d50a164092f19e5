import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { activePdf } from './active-pdf.js';

const pdf = (...objects: string[]): Buffer =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((each, index) => `${index + 1} 0 obj\n${each}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF`,
    'latin1',
  );
const packed = (content: string): Buffer => {
  const stream = deflateSync(Buffer.from(content, 'latin1'));
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream\nendobj\n%%EOF', 'latin1'),
  ]);
};

const ROWS = [
  ['<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>', 'pdf_active'],
  ['<< /S /Launch /F (cmd.exe) >>', 'pdf_active'],
  ['<< /S /SubmitForm /F (http://a.example) >>', 'pdf_active'],
  ['<< /AcroForm << /XFA 5 0 R >> >>', 'pdf_active'],
  ['<< /Subtype /RichMedia >>', 'pdf_active'],
  ['<< /Names << /EmbeddedFiles 5 0 R >> >>', 'pdf_carries_files'],
  ['<< /Type /EmbeddedFile >>', 'pdf_carries_files'],
  ['<< /Subtype /FileAttachment >>', 'pdf_carries_files'],
  ['<< /Encrypt 9 0 R >>', 'pdf_protected'],
  ['<< /S /J#61vaScript >>', 'pdf_active'],
  ['<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit] >>', null],
  ['<< /S /URI /URI (https://slivnitsa.example/Launching) >>', null],
  ['<< /MarkInfo << /Marked true >> /StructTreeRoot 8 0 R /Lang (bg-BG) >>', null],
  ['<< /Type /Sig /Filter /Adobe.PPKLite /EncryptMetadata false >>', null],
] as const;

describe('a PDF that everybody is to get as it is', () => {
  it.each(ROWS)('with %s: %s', (object, fault) => {
    expect(activePdf(pdf(object))).toBe(fault);
  });

  it.each(ROWS)('hides nothing in a compressed stream: %s: %s', (object, fault) => {
    expect(activePdf(packed(`1 0 ${object}`))).toBe(fault);
  });

  it('is refused when its objects cannot be unpacked, or unpack into too much', () => {
    expect(activePdf(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /ObjStm >>\nstream\nnot packed\nendstream', 'latin1'))).toBe(
      'pdf_unreadable',
    );
    expect(activePdf(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /ObjStm >>', 'latin1'))).toBe('pdf_unreadable');
    expect(activePdf(packed(' '.repeat(64_000_001)))).toBe('pdf_unreadable');
  });

  it('is judged whatever its bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void activePdf(bytes)));
  });
});
