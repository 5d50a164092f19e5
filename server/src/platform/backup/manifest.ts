import { StartFailure } from '../config/start-failure.js';

/** A backup or a restore cannot go on. The message is one or two sentences that say what is wrong and what to do. */
export class BackupFailure extends StartFailure {
  override readonly name = 'BackupFailure';
}

/** Grows when an older Zaedno could not read a newer backup. */
export const FORMAT = 1;
export const MANIFEST = 'manifest.json';

/** Folders of a backup. `files` and `keys` are copies of the folders of these names in `DATA_DIR`. */
export const FOLDERS = ['tables', 'files', 'keys'] as const;
export type Folder = (typeof FOLDERS)[number];

/** One file of a backup. `path` is relative to it, with `/` on every system. */
export interface Part {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The rows of a table: gzip of one JSON array a line, of the values as PostgreSQL writes them, or null. */
export interface TablePart extends Part {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** What the generator of an identity or serial column gave last; null before the first. */
export interface Sequence {
  readonly name: string;
  readonly last: string | null;
}

export interface Manifest {
  readonly format: typeof FORMAT;
  /** Instant of the snapshot, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Names of the migrations that had run. */
  readonly migrations: readonly string[];
  readonly sequences: readonly Sequence[];
  readonly tables: readonly TablePart[];
  /** Files and keys. */
  readonly files: readonly Part[];
}

const PATH = /^(?:tables\/[a-z0-9_]+\.jsonl\.gz|(?:files|keys)\/[\w.-]+(?:\/[\w.-]+)*)$/;
const HASH = /^[0-9a-f]{64}$/;

/** @throws BackupFailure when the text is no manifest that this version reads. */
export function parseManifest(text: string): Manifest {
  const value = parsed(text);
  if (!isRecord(value) || typeof value['format'] !== 'number') throw new BackupFailure(`${MANIFEST} is damaged: take another backup.`);
  if (value['format'] !== FORMAT) throw new BackupFailure('The backup was made by a newer Zaedno: restore it with that version.');
  if (!isManifest(value)) throw new BackupFailure(`${MANIFEST} is damaged: take another backup.`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const areAll = <T>(value: unknown, is: (each: unknown) => each is T): value is T[] => Array.isArray(value) && value.every(is);

function isManifest(value: Unknown): value is Unknown & Manifest {
  return (
    isText(value['madeAt']) &&
    areAll(value['migrations'], isText) &&
    areAll(value['sequences'], isSequence) &&
    areAll(value['tables'], isTablePart) &&
    areAll(value['files'], isPart)
  );
}

/** A path that leads out of the backup, or that a file system may read in another way, is none of ours. */
function isPart(value: unknown): value is Part {
  if (!isRecord(value)) return false;
  const { path, bytes, sha256 } = value;
  return isText(path) && PATH.test(path) && !path.split('/').includes('..') && isCount(bytes) && isText(sha256) && HASH.test(sha256);
}

function isTablePart(value: unknown): value is TablePart {
  return isPart(value) && isRecord(value) && isText(value['table']) && areAll(value['columns'], isText) && isCount(value['rows']);
}

function isSequence(value: unknown): value is Sequence {
  return (
    isRecord(value) && isText(value['name']) && (value['last'] === null || (isText(value['last']) && /^-?\d{1,19}$/.test(value['last'])))
  );
}
