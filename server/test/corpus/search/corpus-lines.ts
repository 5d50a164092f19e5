import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a file of this folder that are neither empty nor a remark. */
export function linesOf(file: string, remark = '#'): readonly string[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith(remark));
}
