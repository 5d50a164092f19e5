import type { AccountId } from '../../../kernel/ids.js';
import type { FieldError } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';
import type { PageSize, Rectangle } from './rectangle.js';

/** That somebody looked at a page, so that nothing is published unseen. */
export interface PageLook {
  /** From 1. */
  readonly page: number;
  /** Null once the account is gone. */
  readonly accountId: AccountId | null;
  readonly at: Date;
}

/** What moderators prepared of one file. It has a version of its own, which says nothing of the case's. */
export interface FileRedaction {
  /** Null until the file was opened for the first time. */
  readonly pages: readonly PageSize[] | null;
  /** Grows by one with each change of the rectangles; 0 before the first. */
  readonly version: number;
  readonly rectangles: readonly Rectangle[];
  readonly accountId: AccountId | null;
  readonly savedAt: Date | null;
  /** In the order of the pages. */
  readonly looks: readonly PageLook[];
}

export const UNTOUCHED: FileRedaction = { pages: null, version: 0, rectangles: [], accountId: null, savedAt: null, looks: [] };

/** Pages that nobody looked at yet, from 1; null when it is not even known how many there are. */
export function unseenPages({ pages, looks }: Pick<FileRedaction, 'pages' | 'looks'>): number[] | null {
  if (pages === null) return null;
  const seen = new Set(looks.map(({ page }) => page));
  return pages.map((_, index) => index + 1).filter((page) => !seen.has(page));
}

const UNSEEN: Words = {
  bg: 'Никой не е прегледал {pages} от „{file}“. Прегледайте файла докрай или го оставете непубличен.',
  en: 'Nobody has looked at {pages} of “{file}”. Look through the file or leave it private.',
};
const ALL: Words = { bg: 'страниците', en: 'the pages' };
const SOME: Words = { bg: 'страници {list}', en: 'pages {list}' };
const ONE: Words = { bg: 'страница {list}', en: 'page {list}' };

/** Why a file cannot be published yet: pages that nobody looked at; null when it can. */
export function unseenFault(name: string, redaction: Pick<FileRedaction, 'pages' | 'looks'>): FieldError | null {
  const unseen = unseenPages(redaction);
  if (unseen?.length === 0) return null;
  const list = (unseen ?? []).join(', ');
  const [one] = unseen ?? [];
  const which = one === undefined ? ALL : fill(unseen?.length === 1 ? ONE : SOME, { list });
  const detail = { bg: UNSEEN.bg.replace('{pages}', which.bg), en: UNSEEN.en.replace('{pages}', which.en) };
  return { pointer: '/publicAttachments', code: 'pages_unseen', detail: fill(detail, { file: name }) };
}
