import { constants, inflateRawSync } from 'node:zlib';

/** Bytes of all streams of one file, unpacked: a small file can unpack into gigabytes. */
const MOST_UNPACKED = 64_000_000;
/** Streams of one file that are unpacked. */
export const MOST_STREAMS = 10_000;

/** Why the streams of a file can't all be read: one can't be unpacked, or together they are too much. */
export type StreamTrouble = 'broken' | 'too_much';

/** What was unpacked, and how many bytes of the file it took. */
interface Inflated {
  readonly content: Buffer;
  readonly read: number;
}

/** Unpacks what begins here into at most so many bytes; what follows it is left alone. */
export type Inflate = (rest: Buffer, most: number) => Inflated | StreamTrouble;

/**
 * Where a stream begins (ISO 32000-2 §7.3.8), and the name of a stream of objects (§7.5.7). Readers are lenient about what follows the
 * word, and nothing that is packed begins with a blank.
 */
const MARKS = /\/ObjStm(?![A-Za-z])|stream[\0\t\n\f\r ]*/g;
/** CMF and FLG of RFC 1950. */
const HEADER_BYTES = 2;

/**
 * The content of everything that is packed by FlateDecode, from each word `stream` on, wherever it stands: a string may look like a stream,
 * and where one ends is known to the packed data alone. Streams of a real file don't overlap, so together they are no longer than it is;
 * what takes longer is refused, which keeps the work linear.
 */
export function* unpackedStreams(file: Buffer, inflate: Inflate): Generator<Buffer, StreamTrouble | null> {
  let left = MOST_UNPACKED;
  let unread = file.length;
  let streams = 0;
  let hasName = false;
  for (const { 0: mark, index } of file.toString('latin1').matchAll(MARKS)) {
    const begin = index + mark.length;
    if (mark.startsWith('/')) hasName = true;
    else if (isPacked(file, begin)) {
      streams += 1;
      if (streams > MOST_STREAMS || left <= 0) return 'too_much';
      const found = inflate(file.subarray(begin + HEADER_BYTES), left);
      if (typeof found === 'string') return found;
      left -= found.content.length;
      unread -= found.read;
      if (unread < 0) return 'broken';
      hasName = false;
      yield found.content;
    } else if (hasName) return 'broken';
  }
  return hasName ? 'broken' : null;
}

/** Whether a header of zlib stands there. */
function isPacked(file: Buffer, at: number): boolean {
  if (at + HEADER_BYTES > file.length) return false;
  return file.readUInt8(at) % 16 === 8 && file.readUInt16BE(at) % 31 === 0;
}

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** The same options give another type than is declared: https://nodejs.org/api/zlib.html#class-options */
interface WithInfo {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** Without the sum at the end, which readers of PDF don't ask for. */
export function inflated(rest: Buffer, most: number): Inflated | StreamTrouble {
  try {
    const options = { info: true, maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
    const { buffer, engine } = inflateRawSync(rest, options) as unknown as WithInfo;
    return { content: buffer, read: engine.bytesWritten };
  } catch (error) {
    return isTooLarge(error) ? 'too_much' : 'broken';
  }
}
