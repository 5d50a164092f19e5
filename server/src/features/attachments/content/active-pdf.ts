import { constants, inflateSync } from 'node:zlib';

/** Why a PDF is not accepted as a document for everybody. */
export type PdfFault = 'pdf_protected' | 'pdf_active' | 'pdf_carries_files' | 'pdf_unreadable';

/** Names of ISO 32000-2 behind which a file does something by itself, or hides another one; each is too long to stand in a picture by chance. */
const FAULTS: readonly { readonly fault: PdfFault; readonly names: RegExp }[] = [
  { fault: 'pdf_protected', names: /\/Encrypt(?![A-Za-z])/ },
  { fault: 'pdf_active', names: /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|Rendition|GoToE|XFA)(?![A-Za-z])/ },
  { fault: 'pdf_carries_files', names: /\/(?:EmbeddedFiles?|FileAttachment|Collection)(?![A-Za-z])/ },
];

/** A name may be written with codes (`/J#61vaScript`, ISO 32000-2 §7.3.5). */
const CODED = /#([0-9a-f]{2})/gi;
/** Objects may lie together in a compressed stream (§7.5.7). */
const OBJECT_STREAM = /\/ObjStm(?![A-Za-z])/g;
const STREAM_BEGINS = /stream\r?\n/g;

/** Bytes of all object streams of one file, unpacked: a small file can unpack into gigabytes. */
const MOST_UNPACKED = 64_000_000;

/**
 * What stands against showing a PDF to everybody as it is; null when nothing was found. Read as bytes, without a reader of PDF: a file that
 * a reader would understand otherwise is refused sooner than shown.
 */
export function activePdf(bytes: Uint8Array): PdfFault | null {
  const plain = decoded(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  // What is encrypted can't be read further.
  const fault = faultIn(plain);
  return fault ?? faultInObjectStreams(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
}

const decoded = (text: string): string => text.replace(CODED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const faultIn = (text: string): PdfFault | null => FAULTS.find(({ names }) => names.test(text))?.fault ?? null;

function faultInObjectStreams(file: Buffer): PdfFault | null {
  const text = file.toString('latin1');
  let left = MOST_UNPACKED;
  for (const { index } of text.matchAll(OBJECT_STREAM)) {
    STREAM_BEGINS.lastIndex = index;
    const begin = STREAM_BEGINS.exec(text);
    if (!begin) return 'pdf_unreadable';
    const from = begin.index + begin[0].length;
    const end = text.indexOf('endstream', from);
    const unpacked = unpack(file.subarray(from, end === -1 ? undefined : end), left);
    if (unpacked === null) return 'pdf_unreadable';
    left -= unpacked.length;
    const fault = faultIn(decoded(unpacked.toString('latin1')));
    if (fault) return fault;
  }
  return null;
}

/** Null for what isn't compressed as such streams are, and for what unpacks into too much. */
function unpack(packed: Buffer, most: number): Buffer | null {
  if (most <= 0) return null;
  try {
    return inflateSync(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return null;
  }
}
