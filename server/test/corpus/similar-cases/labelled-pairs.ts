import { readFileSync } from 'node:fs';
import type { Matter } from '../../../src/features/language/domain/likeness.js';

export interface LabelledPair {
  readonly name: string;
  readonly one: Matter;
  readonly other: Matter;
  readonly isSimilar: boolean;
}

export interface Corpus {
  readonly pairs: readonly LabelledPair[];
  readonly tellings: readonly (Matter & { readonly name: string })[];
}

/** The pairs of one file, see README.md. */
export function readPairs(file: 'development' | 'held-out'): Corpus {
  const lines = readFileSync(new URL(`./${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const tellings = lines.filter((line) => line.includes('|')).map(tellingOf);
  const of = (name: string): Matter[] => {
    const found = tellings.filter((telling) => telling.name === name);
    if (found.length !== 2) throw new Error(`${name} is told ${found.length} times`);
    return found;
  };
  const names = [...new Set(tellings.map(({ name }) => name))];
  const similar = names.flatMap((name) => {
    const [one, other] = of(name);
    return one && other ? [{ name, one, other, isSimilar: true }] : [];
  });
  const unlike = lines
    .filter((line) => line.includes('!='))
    .flatMap((line) => {
      const [left = '', right = ''] = line.split('!=').map((name) => name.trim());
      return of(left).flatMap((one) => of(right).map((other) => ({ name: line, one, other, isSimilar: false })));
    });
  return { pairs: [...similar, ...unlike], tellings };
}

function tellingOf(line: string): Matter & { name: string } {
  const [name = '', settlement = '', address = '', title = '', text = ''] = line.split('|').map((field) => field.trim());
  return { name, settlement: settlement || null, address: address || null, title, text };
}
