const HASH = 0x23;
const CODE_DIGITS = 2;
const NO_DIGIT = 16;

const digitOf = (byte: number): number => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? NO_DIGIT : value;
};
/** The value of each byte as a hexadecimal digit. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => digitOf(byte));

/** The byte that two hexadecimal digits at this place stand for; null where there are none. */
function codeAt(bytes: Buffer, at: number): number | null {
  const high = DIGITS[bytes[at] ?? 0] ?? NO_DIGIT;
  const low = DIGITS[bytes[at + 1] ?? 0] ?? NO_DIGIT;
  return high === NO_DIGIT || low === NO_DIGIT ? null : high * 16 + low;
}

/**
 * The bytes as Latin-1, with names as they are read that are written with codes (`/J#61vaScript`, ISO 32000-2 §7.3.5). Byte by byte: millions
 * of codes in one file must not cost more than its size.
 */
export function decodedNames(bytes: Buffer): string {
  const plain = Buffer.allocUnsafe(bytes.length);
  let to = 0;
  for (let from = 0; from < bytes.length; from += 1) {
    const byte = bytes[from] ?? 0;
    const code = byte === HASH ? codeAt(bytes, from + 1) : null;
    plain[to] = code ?? byte;
    to += 1;
    if (code !== null) from += CODE_DIGITS;
  }
  return plain.toString('latin1', 0, to);
}
