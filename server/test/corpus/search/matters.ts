import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { departments } from '../../../src/features/demo/content/departments.js';
import { linesOf } from './corpus-lines.js';

/** What a submission can be about, with the words in which it is told. */
export interface Matter {
  readonly key: string;
  /** Slug of the department that it goes to. */
  readonly department: string;
  /** Matters that whoever seeks this one finds not wholly beside the point. */
  readonly near: readonly string[];
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly answers: readonly string[];
  /** Sentences of submissions about something else that name this matter in passing. */
  readonly asides: readonly string[];
}

interface Growing {
  key: string;
  department: string;
  near: string[];
  titles: string[];
  sentences: string[];
  answers: string[];
  asides: string[];
}

const FIELDS = { '=': 'titles', '-': 'sentences', '>': 'answers', '~': 'asides' } as const;

function read(): readonly Matter[] {
  const matters: Growing[] = [];
  for (const file of readdirSync(join(import.meta.dirname, 'matters')).toSorted()) {
    for (const line of linesOf(join('matters', file), '//')) {
      const rest = line.slice(1).trim();
      if (line.startsWith('#')) {
        const [key = '', department = '', near = ''] = rest.split('|').map((part) => part.trim());
        if (!departments.some(({ slug }) => slug === department)) throw new Error(`${file}: no department ${department}`);
        matters.push({ key, department, near: near.split(' ').filter(Boolean), titles: [], sentences: [], answers: [], asides: [] });
        continue;
      }
      const field = FIELDS[line.charAt(0) as keyof typeof FIELDS];
      if (!field) throw new Error(`${file}: ${line}`);
      matters.at(-1)?.[field].push(rest);
    }
  }
  return matters;
}

export const MATTERS = read();
const KEYS = new Set(MATTERS.map(({ key }) => key));
const stray = MATTERS.flatMap(({ near }) => near).find((key) => !KEYS.has(key));
if (stray !== undefined) throw new Error(`No matter is called ${stray}`);

/** Both ways: who seeks the one finds the other not wholly beside the point. */
const NEAR: ReadonlySet<string> = new Set(
  MATTERS.flatMap(({ key, near }) => near.flatMap((other) => [`${key} ${other}`, `${other} ${key}`])),
);

/** True where one of two different matters names the other as near. */
export const areNear = (one: string, other: string): boolean => NEAR.has(`${one} ${other}`);

export const isMatter = (key: string): boolean => KEYS.has(key);
