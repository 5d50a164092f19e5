import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const LABELS = ['egn', 'lnch', 'phone', 'email', 'iban', 'plate', 'id_document', 'address', 'person'] as const;
export type Label = (typeof LABELS)[number];

export const CORPUS_FOLDERS = ['development', 'held-out'] as const;
export type CorpusFolder = (typeof CORPUS_FOLDERS)[number];

export interface LabelledSpan {
  /** Offset in UTF-16 code units. */
  readonly start: number;
  /** Offset in UTF-16 code units, exclusive. */
  readonly end: number;
  readonly type: Label;
  /** The writer mistyped it, so that its check digit is wrong; it is to be found all the same. */
  readonly mistyped: boolean;
}

export interface LabelledText {
  /** Folder, file and line, as an editor opens them: `held-out/streets.txt:3`. */
  readonly id: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

const MARK = /\{\{(\w+)(!?):(.+?)\}\}/gu;

const isLabel = (word: string): word is Label => (LABELS as readonly string[]).includes(word);

/** `\n` and `\uXXXX`, for what a line can't hold or an eye can't see. */
const unescape = (written: string): string =>
  written.replace(/\\(?:n|u([0-9a-f]{4}))/g, (_, code?: string) => (code ? String.fromCharCode(parseInt(code, 16)) : '\n'));

/**
 * Reads one text with its marks inline: `пишете на {{email:ana@example.com}}`.
 * @throws Error with the id when a mark has an unknown type, is empty or is not closed.
 */
export function parseMarkedText(marked: string, id: string): LabelledText {
  const spans: LabelledSpan[] = [];
  let text = '';
  let read = 0;
  const add = (piece: string): void => {
    if (/\{\{|\}\}/.test(piece)) throw new Error(`${id}: a mark is empty or not closed`);
    text += unescape(piece);
  };
  for (const { 0: mark, 1: type = '', 2: mistyped, 3: value = '', index } of marked.matchAll(MARK)) {
    if (!isLabel(type)) throw new Error(`${id}: unknown type ${type}`);
    add(marked.slice(read, index));
    const start = text.length;
    add(value);
    spans.push({ start, end: text.length, type, mistyped: mistyped === '!' });
    read = index + mark.length;
  }
  add(marked.slice(read));
  return { id, text, spans };
}

/** All texts of a folder, in the order of the files' names and lines. Empty lines hold no text. */
export function readCorpus(folder: CorpusFolder): LabelledText[] {
  const path = join(import.meta.dirname, folder);
  const files = readdirSync(path).filter((name) => name.endsWith('.txt'));
  return files.toSorted().flatMap((name) =>
    readFileSync(join(path, name), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, id: `${folder}/${name}:${index + 1}` }))
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, id }) => parseMarkedText(line, id)),
  );
}
