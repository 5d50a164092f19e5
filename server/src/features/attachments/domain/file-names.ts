import type { Language } from '../../../kernel/words.js';
import { type FileClass, MEDIA_KINDS, type MediaType, STEMS } from './attachment.js';

/** The name of a new file among those that its owner has: the first number that is free, `снимка-2.jpg`. */
export function nameFor(mediaType: MediaType, taken: readonly string[], language: Language): string {
  const kind = MEDIA_KINDS[mediaType];
  const stem = STEMS[kind.class][language];
  const used = new Set(taken.map((name) => name.replace(/\.[a-z]+$/, '')));
  let number = 1;
  while (used.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}.${kind.extension}`;
}

const CLASSES: Readonly<Record<string, FileClass>> = {
  jpg: 'image',
  jpeg: 'image',
  jpe: 'image',
  jfif: 'image',
  png: 'image',
  webp: 'image',
  pdf: 'pdf',
  txt: 'text',
  text: 'text',
  log: 'text',
  md: 'text',
};

/** What the name of a file promises: a class that is accepted, `other` for any other ending, null when it has none. */
export function promisedClass(name: string): FileClass | 'other' | null {
  const extension = /\.([^.\\/\s]{1,20})$/.exec(name.trim())?.[1]?.toLowerCase();
  if (extension === undefined) return null;
  return Object.hasOwn(CLASSES, extension) ? (CLASSES[extension] ?? 'other') : 'other';
}
