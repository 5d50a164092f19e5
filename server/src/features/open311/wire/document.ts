/** A value in a document: text, a number, a flag, or a list of its own. */
export type Value = string | number | boolean | Listed;

/** The elements of one kind; what is undefined is left out of both formats. */
export type Fields = Readonly<Record<string, Value | undefined>>;

export interface Listed {
  /** The name of each element. */
  readonly each: string;
  readonly items: readonly (Fields | string)[];
}

/** What an address answers, in whichever format it is asked for: clients know elements by name, and care for no root. */
export interface Open311Document {
  readonly root: string;
  readonly content: Fields | Listed;
}

export const isListed = (value: Value | Fields): value is Listed =>
  typeof value === 'object' && 'each' in value && Array.isArray(value['items']);

export const FORMATS = ['xml', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** XML unless the path ends in `.json`: GeoReport v2 demands it of every server. */
export const formatOf = (url: string): Format => ((url.split('?')[0] ?? '').endsWith('.json') ? 'json' : 'xml');
