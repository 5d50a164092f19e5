import { linesOf } from './corpus-lines.js';
import type { SearchedDocument } from './documents.js';
import { areNear, isMatter } from './matters.js';

export const SETS = ['development', 'held-out'] as const;
export type QuerySet = (typeof SETS)[number];

export const KINDS = [
  'forms',
  'verbs',
  'phrase',
  'minus',
  'prefix',
  'typo',
  'latin',
  'mixed',
  'place',
  'integrity',
  'department',
  'answer',
  'known',
] as const;
export type Kind = (typeof KINDS)[number];

/** 3: what is sought; 2: the same matter, elsewhere; 1: beside it; 0: not that. */
export type Grade = 0 | 1 | 2 | 3;

/** One thing that a query may be about: all of it is asked for. */
interface Asked {
  readonly matters: readonly string[];
  readonly places: readonly ((document: SearchedDocument) => boolean)[];
  readonly answer: string | null;
}

export interface JudgedQuery {
  readonly kind: Kind;
  readonly text: string;
  readonly asked: readonly Asked[];
  /** What the words of the document must hold, and must not, where the query says so with quotes or a minus. */
  readonly holds: readonly RegExp[];
  readonly lacks: readonly RegExp[];
  /** By hand, by the document. */
  readonly byHand: ReadonlyMap<string, Grade>;
}

const wordsOf = ({ title, text, settlement, answer, department }: SearchedDocument): string =>
  [title, text, settlement, answer, department].join('\n');

export function readQueries(set: QuerySet): readonly JudgedQuery[] {
  return linesOf(`${set}.txt`).map((line) => {
    const [kind = '', text = '', asks = ''] = line.split(' | ').map((part) => part.trim());
    if (!(KINDS as readonly string[]).includes(kind)) throw new Error(`${set}.txt: no kind ${kind}`);
    const holds: RegExp[] = [];
    const lacks: RegExp[] = [];
    const byHand = new Map<string, Grade>();
    // The pattern behind a plus or a minus goes on to the end of the line.
    const [facets = '', sign, pattern = ''] = asks.split(/ ([+-])(?=\p{L})/u);
    if (sign !== undefined) (sign === '+' ? holds : lacks).push(new RegExp(`(?<!\\p{L})${pattern}`, 'iu'));
    const asked = facets.split(' ; ').map((alternative) => {
      const wanted: { matters: string[]; places: Asked['places'][number][]; answer: string | null } = {
        matters: [],
        places: [],
        answer: null,
      };
      for (const facet of alternative.split(' ')) {
        const graded = /^(demo-[a-z-]+)=([0-3])$/u.exec(facet);
        if (graded) byHand.set(graded[1] ?? '', Number(graded[2]) as Grade);
        else if (facet.startsWith('answer=')) wanted.answer = facet.slice('answer='.length);
        else if (isMatter(facet)) wanted.matters.push(facet);
        else wanted.places.push(placeOf(facet));
      }
      return wanted;
    });
    return { kind: kind as Kind, text, asked, holds, lacks, byHand };
  });
}

function placeOf(facet: string): (document: SearchedDocument) => boolean {
  const [sign, key] = [facet.charAt(0), facet.slice(1)];
  if (sign === '@' && /^[a-z]+$/u.test(key)) return ({ labels }) => labels.settlement === key;
  if (sign === '~' && /^[a-z]+$/u.test(key)) return ({ labels }) => labels.landmark === key;
  const [name, value = ''] = facet.split('=');
  if (name === 'street') return ({ labels }) => labels.street === value.replaceAll('_', ' ');
  if (name === 'dept') return ({ labels }) => labels.department === value;
  throw new Error(`What is ${facet}?`);
}

/** How well a document answers a query, by the labels of its author and never by a search. */
export function gradeOf(query: JudgedQuery, document: SearchedDocument): Grade {
  const judged = query.byHand.get(document.id);
  if (judged !== undefined) return judged;
  const words = wordsOf(document);
  if (query.holds.some((pattern) => !pattern.test(words)) || query.lacks.some((pattern) => pattern.test(words))) return 0;
  return Math.max(...query.asked.map((asked) => gradeOfAsked(asked, document))) as Grade;
}

function gradeOfAsked({ matters, places, answer }: Asked, document: SearchedDocument): Grade {
  const { labels } = document;
  if (answer !== null) {
    if (labels.answer === answer) return 3;
    return labels.matters.includes(answer.split('>')[0] ?? '') ? 1 : 0;
  }
  const isThere = places.every((isAt) => isAt(document));
  if (matters.length === 0) return places.length > 0 && isThere ? 3 : 0;
  if (matters.some((matter) => labels.matters.includes(matter))) return isThere ? 3 : 2;
  const isBeside = matters.some((matter) => labels.mentions.includes(matter) || labels.matters.some((theirs) => areNear(theirs, matter)));
  return isBeside && isThere ? 1 : 0;
}
