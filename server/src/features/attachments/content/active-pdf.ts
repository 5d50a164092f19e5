import { decodedNames } from './pdf-names.js';
import { type Inflate, inflated, MOST_STREAMS, unpackedStreams } from './pdf-streams.js';

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
  const plain = decodedNames(file);
  // What is encrypted can't be read further.
  return faultIn(plain) ?? (isDisguised(file, plain) ? 'pdf_unreadable' : faultInStreams(file, plain, inflate));
}

const faultIn = (text: string): PdfFault | null => FAULTS.find(({ names }) => names.test(text))?.fault ?? null;

/** How often packed objects are named, up to one more than is taken. */
function timesIn(text: string): number {
  let times = 0;
  for (const _ of text.matchAll(OBJECT_STREAM)) {
    times += 1;
    if (times > MOST_STREAMS) break;
  }
  return times;
}

/** Whether objects are packed so that their names would not be found once they are unpacked, or so that the packing itself is hidden. */
function isDisguised(file: Buffer, plain: string): boolean {
  const packed = timesIn(plain);
  if (packed === 0) return false;
  if (packed > MOST_STREAMS || packed > timesIn(file.toString('latin1')) || OTHER_FILTER.test(plain)) return true;
  return plain.split(PARTS).some((part) => timesIn(part) > 0 && part.includes('/Predictor'));
}

function faultInStreams(file: Buffer, plain: string, inflate: Inflate): PdfFault | null {
  const streams = unpackedStreams(file, inflate);
  for (let next = streams.next(); ; next = streams.next()) {
    if (next.done) {
      // Large pictures alone are no reason to refuse.
      return next.value === null || (next.value === 'too_much' && !MAY_PACK_OBJECTS.test(plain)) ? null : 'pdf_unreadable';
    }
    const fault = faultIn(decodedNames(next.value));
    if (fault) return fault;
  }
}
