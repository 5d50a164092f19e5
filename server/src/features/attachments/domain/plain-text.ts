/** Everything below U+0020 but tab, line ends and form feed, DELETE and the C1 controls: no text that a person wrote has them. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** The encodings in which Bulgarian texts are found (WHATWG Encoding names), the strict one first. */
const ENCODINGS = ['utf-8', 'windows-1251'] as const;

/**
 * The text that the bytes write, without a byte order mark, or null when they write none. Whatever isn't UTF-8 is
 * tried as windows-1251; UTF-16 is refused, as half of its bytes are control characters.
 */
export function plainText(bytes: Uint8Array): string | null {
  for (const encoding of ENCODINGS) {
    const text = decoded(bytes, encoding);
    if (text !== null) return CONTROLS.test(text) ? null : text;
  }
  return null;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
