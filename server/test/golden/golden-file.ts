import { readFile, writeFile } from 'node:fs/promises';

/**
 * Holds `actual` against a committed file, so that every change of it is read in a diff.
 * `npm run golden` writes the files anew.
 */
export async function expectGolden(file: URL, actual: string): Promise<void> {
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, actual);
  const expected = await readFile(file, 'utf8').catch(() => '');
  expect(actual).toBe(expected);
}
