import { StartFailure } from '../../config/start-failure.js';

/** The embedded database cannot be had. */
export class EmbeddedPostgresFailure extends StartFailure {
  override readonly name = 'EmbeddedPostgresFailure';
}

/** Whether an error of Node carries this code, for example `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}

export function unwritable(folder: string, cause: unknown): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(
    `${folder} cannot be written by this user: start Zaedno as the user it belongs to, or set DATA_DIR to another folder.`,
    { cause },
  );
}

export function diskFull(folder: string, cause: unknown): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(`The disk that holds ${folder} is full: make room, or set DATA_DIR to another disk.`, { cause });
}

/** What a person can do about an error of the file system; any other error as it is. */
export function explained(error: unknown, folder: string): unknown {
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return unwritable(folder, error);
  if (!hasCode(error, 'ENOSPC', 'EDQUOT')) return error;
  return new EmbeddedPostgresFailure(`The disk that holds ${folder} is full: make room, or set DATA_DIR to another disk.`, {
    cause: error,
  });
}
