import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { pdfOf } from '../../../../test/factories/pdf.js';
import { activePdf } from './active-pdf.js';
import { inflated, MOST_STREAMS } from './pdf-streams.js';

const pdf = (...objects: string[]): Buffer =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((each, index) => `${index + 1} 0 obj\n${each}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF`,
    'latin1',
  );
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const DICTIONARY = '<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>';
const stream = (content: Buffer, dictionary = DICTIONARY, keyword = 'stream\n'): Buffer =>
  Buffer.concat([latin(`1 0 obj\n${dictionary}\n${keyword}`), content, latin('\nendstream\nendobj\n')]);
const file = (...parts: Buffer[]): Buffer => Buffer.concat([latin('%PDF-1.7\n'), ...parts, latin('%%EOF')]);
const packed = (content: string, dictionary = DICTIONARY): Buffer => file(stream(deflateSync(latin(content)), dictionary));

const SCRIPT = '1 0 << /S /JavaScript /JS (app.alert\\(1\\)) >>';
const INNOCENT = deflateSync(latin('1 0 << /Type /Catalog >>'));
const HIDDEN = deflateSync(latin(SCRIPT));
/** Ways to lead a search for the object stream of a script astray. */
const HIDDEN_WAYS: readonly (readonly [string, Buffer])[] = [
  ['by a coded name', packed(SCRIPT, '<< /Type /Obj#53tm /N 1 /First 4 /Filter /Fl#61teDecode >>')],
  ['by no name at all', packed(SCRIPT, '<< /N 1 /First 4 /Filter /FlateDecode >>')],
  [
    'behind a decoy in a string',
    file(stream(HIDDEN, `<< /Type /ObjStm /X (stream\n${INNOCENT.toString('latin1')}\nendstream) /Filter /FlateDecode >>`)),
  ],
  ['inside what a decoy unpacks', file(latin('1 0 obj\n(stream\n'), deflateSync(file(stream(HIDDEN)), { level: 0 }))],
  ['behind an end that is none', file(stream(deflateSync(latin(`1 0 (endstream) ${SCRIPT}`), { level: 0 })))],
  ['in a stream with a wrong sum', file(stream(Buffer.concat([HIDDEN.subarray(0, -4), latin('zzzz')])))],
  ['behind a carriage return alone', file(stream(HIDDEN, DICTIONARY, 'stream\r'))],
  ['behind blanks', file(stream(HIDDEN, DICTIONARY, 'stream  \r\n'))],
  ['packed by another way', file(stream(INNOCENT), stream(latin('80 0B'), '<< /Type /ObjStm /Filter /LZWDecode >>'))],
  [
    'between the bytes of a predictor',
    packed(SCRIPT, '<< /Type /ObjStm /DecodeParms << /Predictor 12 /Columns 3 >> /Filter /FlateDecode >>'),
  ],
];

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

  it.each(HIDDEN_WAYS)('hides no script %s', (_, bytes) => {
    expect(activePdf(bytes)).not.toBeNull();
  });

  it('hides no script whatever stands around it', () => {
    const anyPart = fc.oneof(
      fc.constantFrom('/ObjStm ', '/Obj#53tm ', '(', ')', 'stream\n', 'stream\r\n', 'endstream', 'endobj\n', '<< ', ' >>', 'x').map(latin),
      fc.constant(stream(INNOCENT)),
      fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    );
    const anyParts = fc.array(anyPart, { maxLength: 8 });
    fc.assert(fc.property(anyParts, anyParts, (before, after) => activePdf(file(...before, stream(HIDDEN), ...after)) !== null));
  });

  it('passes with pages, pictures and packed objects', () => {
    const pages = pdfOf(['Protokol 12', 'Reshenie'])
      .toString('latin1')
      .replace(/\/OpenAction << .*? >> >>/, '>>');
    const picture = stream(latin('\xff\xd8\xff\xe0 stream\n'), '<< /Subtype /Image /Filter /DCTDecode >>');
    const table = stream(deflateSync(latin('\x02\x01\x00\x10')), '<< /Type /XRef /DecodeParms << /Predictor 12 >> /Filter /FlateDecode >>');
    expect(activePdf(file(latin(pages), picture, stream(INNOCENT), table))).toBeNull();
  });

  it('may hold large pictures as long as it has no packed objects', () => {
    const large = ' '.repeat(64_000_001);
    expect(activePdf(packed(large, '<< /Subtype /Image /Filter /FlateDecode >>'))).toBeNull();
  });

  it.each([
    ['names of one small stream', file(latin('/ObjStm '.repeat(100_000)), stream(INNOCENT)), 1],
    ['small streams', file(...Array.from({ length: MOST_STREAMS + 5 }, () => stream(INNOCENT))), MOST_STREAMS],
    [
      'streams that each hold the rest',
      file(...Array.from({ length: 300 }, () => latin('stream\n\x78\x01\x00\x09\x00\xf6\xff')), latin('\0\0\0\xff\xff'.repeat(5_000))),
      300,
    ],
  ])('costs no more than its size, with many %s', (_, bytes, most) => {
    const [calls, read]: number[][] = [[], []];
    activePdf(bytes, (rest, limit) => {
      const found = inflated(rest, limit);
      calls!.push(1);
      read!.push(typeof found === 'string' ? 0 : found.read);
      return found;
    });
    expect(calls!.length).toBeLessThanOrEqual(most);
    expect(read!.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(2 * bytes.length);
  });

  it('is judged whatever its bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void activePdf(bytes)));
  });
});
