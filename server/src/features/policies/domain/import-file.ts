export const FILE_ENCODINGS = ['utf-8', 'windows-1251'] as const;
export type FileEncoding = (typeof FILE_ENCODINGS)[number];

/** Bytes of a file, and rows below the names of the columns. */
export const IMPORT_LIMITS = { bytes: 1_000_000, rows: 2_000 } as const;

/**
 * The text of a file: UTF-8 with or without its mark, and otherwise Windows-1251, as older spreadsheets write Bulgarian; the preview names
 * the alphabet that was taken, and shows the words. Null for anything with NUL in it, such as a workbook or UTF-16.
 */
export function decodeFile(bytes: Uint8Array): { readonly text: string; readonly encoding: FileEncoding } | null {
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
  }
}

/** What separates the cells: whichever of semicolon, comma and tab stands most often in the names of the columns. */
export function separatorOf(text: string): ';' | ',' | '\t' {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (sign: string): number => first.split(sign).length - 1;
  const [best = ','] = ([';', ',', '\t'] as const).toSorted((one, other) => count(other) - count(one));
  return best;
}
