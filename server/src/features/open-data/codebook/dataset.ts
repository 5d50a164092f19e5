import type { Words } from '../../../kernel/words.js';

/** What stands in one place of a table; null where nothing does. */
export type Cell = string | number | boolean | null;

/**
 * `text` is what people wrote, `code` one of a fixed list or an identifier, `date` a civil date of Europe/Sofia (ISO 8601), `instant` ISO 8601
 * in UTC, `address` an absolute URL.
 */
export type ColumnType = 'text' | 'code' | 'integer' | 'date' | 'instant' | 'flag' | 'address';

export interface Column {
  readonly type: ColumnType;
  readonly title: Words;
  readonly says: Words;
  /** Never null. */
  readonly isRequired?: true;
  /** All that may stand here, with what it means. */
  readonly codes?: Readonly<Record<string, Words>>;
  /** The dataset whose key stands here. */
  readonly refersTo?: { readonly dataset: DatasetName; readonly column: string };
}

export const DATASET_NAMES = [
  'cases',
  'answers',
  'verdicts',
  'commitments',
  'assessments',
  'organisations',
  'departments',
  'topics',
  'settlements',
] as const;
export type DatasetName = (typeof DATASET_NAMES)[number];

/** A table of the export: its columns in their order. */
export interface Dataset<Name extends string = string> {
  readonly name: DatasetName;
  readonly title: Words;
  readonly says: Words;
  readonly key: readonly NoInfer<Name>[];
  readonly columns: Readonly<Record<Name, Column>>;
}

/** A line of that table. */
export type RowOf<Table> = Table extends Dataset<infer Name> ? Readonly<Record<Name, Cell>> : never;

export const dataset = <const Name extends string>(table: Dataset<Name>): Dataset<Name> => table;

/** The columns by name, in their order. */
export const columnsOf = ({ columns }: Dataset): readonly (readonly [string, Column])[] => Object.entries(columns);
