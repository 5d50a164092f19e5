import { type Inflate, inflated, unpackedStreams } from './pdf-streams.js';

/** Why a PDF is not accepted as a document for everybody. */
export type PdfFault = 'pdf_protected' | 'pdf_active' | 'pdf_carries_files' | 'pdf_unreadable';

/** Names of ISO 32000-2 behind which a file does something by itself, or hides another one; each is too long to stand in a picture by chance. */
const FAULTS: readonly { readonly fault: PdfFault; readonly names: RegExp }[] = [
  { fault: 'pdf_protected', names: /\/Encrypt(?![A-Za-z])/ },
  { fault: 'pdf_active', names: /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|Rendition|GoToE)(?![A-Za-z])/ },
  // Short enough to stand in a picture by chance, so what ends a name has to follow (§7.2.3).
  { fault: 'pdf_active', names: /\/XFA(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/ },
  { fault: 'pdf_carries_files', names: /\/(?:EmbeddedFiles?|FileAttachment|Collection)(?![A-Za-z])/ },
];

/** A name may be written with codes (`/J#61vaScript`, ISO 32000-2 §7.3.5). */
const CODED = /#([0-9a-f]{2})/gi;
/** Objects may lie together in a compressed stream (§7.5.7). */
const OBJECT_STREAM = /\/ObjStm(?![A-Za-z])/g;
/** What a file has to name that keeps objects so, in their stream or in the table of all; some readers look at no more than `/First`. */
const MAY_PACK_OBJECTS = /\/(?:ObjStm|XRef|XRefStm|First)(?![A-Za-z])/;
/** Ways to pack that are not unpacked here. No maker of PDF uses them for objects. */
const OTHER_FILTER = /\/(?:LZWDecode|ASCIIHexDecode|ASCII85Decode|RunLengthDecode|Crypt)(?![A-Za-z])/;
/** What stands before a stream's data, or between two. */
const PARTS = /\b(?:stream|endobj)\b/;

/**
 * What stands against showing a PDF to everybody as it is; null when nothing was found. Read as bytes, without a reader of PDF: a file that
 * a reader would understand otherwise is refused sooner than shown.
 */
export function activePdf(bytes: Uint8Array, inflate: Inflate = inflated): PdfFault | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = file.toString('latin1');
  const plain = decoded(text);
  // What is encrypted can't be read further.
  return faultIn(plain) ?? (isDisguised(text, plain) ? 'pdf_unreadable' : faultInStreams(file, plain, inflate));
}

const decoded = (text: string): string => text.replace(CODED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const faultIn = (text: string): PdfFault | null => FAULTS.find(({ names }) => names.test(text))?.fault ?? null;

const timesIn = (text: string): number => text.match(OBJECT_STREAM)?.length ?? 0;

/** Whether objects are packed so that their names would not be found once they are unpacked, or so that the packing itself is hidden. */
function isDisguised(text: string, plain: string): boolean {
  const packed = timesIn(plain);
  if (packed === 0) return false;
  if (packed > timesIn(text) || OTHER_FILTER.test(plain)) return true;
  return plain.split(PARTS).some((part) => timesIn(part) > 0 && part.includes('/Predictor'));
}

function faultInStreams(file: Buffer, plain: string, inflate: Inflate): PdfFault | null {
  const streams = unpackedStreams(file, inflate);
  for (let next = streams.next(); ; next = streams.next()) {
    if (next.done) {
      // Large pictures alone are no reason to refuse.
      return next.value === null || (next.value === 'too_much' && !MAY_PACK_OBJECTS.test(plain)) ? null : 'pdf_unreadable';
    }
    const fault = faultIn(decoded(next.value));
    if (fault) return fault;
  }
}
