import type { CivilDate } from '../../../kernel/civil-date.js';
import type { SearchBounds } from './bounds.js';
import { type Period, unitsOf, unitsWithin } from './periods.js';

/** What the public list can be narrowed to. The index narrows by it before it stops at its bounds; the list itself has the last word. */
export interface Facets {
  readonly kind?: string;
  readonly topic?: string;
  /** EKATTE code. */
  readonly settlement?: string;
  readonly departmentId?: string;
  /** Where the case stands, as the public calls it. */
  readonly status?: string;
  /** What the newest answer decided; {@link ANY_OUTCOME} for whatever it did. */
  readonly outcome?: string;
  /** Days of publication and of receipt in Europe/Sofia. */
  readonly published?: Period;
  readonly received?: Period;
}

/** The same of one document. */
export interface DocumentFacets extends Pick<Facets, 'kind' | 'topic' | 'settlement' | 'departmentId' | 'status' | 'outcome'> {
  /** There is an answer that everybody reads; without `outcome` it decided nothing. */
  readonly isAnswered?: boolean;
  readonly publishedOn?: CivilDate;
  readonly receivedOn?: CivilDate;
}

export const ANY_OUTCOME = 'any';

/** Marks of a document, which no word can be taken for: a word has no such sign. */
export const marksOf = ({ publishedOn, receivedOn, isAnswered, outcome, ...facets }: DocumentFacets): readonly string[] => [
  ...single(facets),
  ...(isAnswered ? [ANY_OUTCOME, ...(outcome ? [outcome] : [])].map((each) => mark('outcome', each)) : []),
  ...(publishedOn ? unitsOf(publishedOn).map((unit) => mark('published', unit)) : []),
  ...(receivedOn ? unitsOf(receivedOn).map((unit) => mark('received', unit)) : []),
];

/** For each facet that is asked for the marks of which a document has one. */
export const narrowing = ({ published, received, outcome, ...facets }: Facets): readonly (readonly string[])[] => [
  ...single(facets).map((each) => [each]),
  ...(outcome ? [[mark('outcome', outcome)]] : []),
  ...(published ? [within('published', published)] : []),
  ...(received ? [within('received', received)] : []),
];

const mark = (facet: keyof Facets, value: string): string => `=${facet}:${value}`;

const single = ({
  kind,
  topic,
  settlement,
  departmentId,
  status,
}: Pick<Facets, 'kind' | 'topic' | 'settlement' | 'departmentId' | 'status'>) => [
  ...(kind ? [mark('kind', kind)] : []),
  ...(topic ? [mark('topic', topic)] : []),
  ...(settlement ? [mark('settlement', settlement)] : []),
  ...(departmentId ? [mark('departmentId', departmentId)] : []),
  ...(status ? [mark('status', status)] : []),
];

/** A period without a day has a mark that no document bears. */
function within(facet: 'published' | 'received', period: Period): readonly string[] {
  const units = unitsWithin(period);
  return (units.length === 0 ? ['never'] : units).map((unit) => mark(facet, unit));
}

/** Documents that entered the index together carry the same marks, so that the newest can be sought first. */
export const ERA_SIGN = '#';
const AGE_SIGN = '##';
export const eraMark = (era: number): string => `${ERA_SIGN}${era}`;
export const ageMark = (age: number): string => `${AGE_SIGN}${age}`;

/** The marks of a document by its place in the order in which documents entered the index. */
export function eraMarks(place: number, { era, erasOfAge }: SearchBounds): readonly string[] {
  const number = Math.floor(place / era);
  return [eraMark(number), ageMark(Math.floor(number / erasOfAge))];
}
