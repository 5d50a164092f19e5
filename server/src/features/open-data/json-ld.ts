import type { Words } from '../../kernel/words.js';

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

export const inBoth = ({ bg, en }: Words): Node[] => [
  { '@value': bg, '@language': 'bg' },
  { '@value': en, '@language': 'en' },
];
