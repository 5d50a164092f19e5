import type { AttachmentId } from '../../../kernel/ids.js';
import type { Words } from '../../../kernel/words.js';

/** What files belong to: a type that its feature chose, and its id. The owner decides who may read them. */
export interface Owner {
  readonly type: string;
  readonly id: string;
}

/** Whose file it is: the author's of a submission, or the staff's who handle it. */
export type Provenance = 'author' | 'staff';

export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain'] as const;
/** What is accepted. */
export type MediaType = (typeof MEDIA_TYPES)[number];

export type FileClass = 'image' | 'pdf' | 'text';

interface MediaKind {
  readonly class: FileClass;
  readonly extension: string;
  /** Whether the public may ever be shown such a file. A PDF keeps whatever its maker left in it, so it stays private. */
  readonly publishable: boolean;
}

export const MEDIA_KINDS: Readonly<Record<MediaType, MediaKind>> = {
  'image/jpeg': { class: 'image', extension: 'jpg', publishable: true },
  'image/png': { class: 'image', extension: 'png', publishable: true },
  'image/webp': { class: 'image', extension: 'webp', publishable: true },
  'application/pdf': { class: 'pdf', extension: 'pdf', publishable: false },
  'text/plain': { class: 'text', extension: 'txt', publishable: true },
};

/** The first part of the names that files are given. */
export const STEMS: Readonly<Record<FileClass, Words>> = {
  image: { bg: 'снимка', en: 'photo' },
  pdf: { bg: 'документ', en: 'document' },
  text: { bg: 'текст', en: 'text' },
};

/** Bytes of one file as it is sent. */
export const FILE_LIMIT = 10_000_000;
/** Files of one owner and one provenance. */
export const FILES_LIMIT = 5;

/** A file that passed every check, as it will be kept. */
export interface PreparedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
}

export interface Attachment {
  readonly id: AttachmentId;
  readonly owner: Owner;
  /** Ours: names that people give to files tell who they are. */
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly provenance: Provenance;
  readonly isPublic: boolean;
  readonly createdAt: Date;
}
