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
  /** How the public gets such a file: as it is kept, or drawn anew, because a PDF keeps whatever its maker left in it. */
  readonly published: 'as_kept' | 'redrawn';
}

export const MEDIA_KINDS: Readonly<Record<MediaType, MediaKind>> = {
  'image/jpeg': { class: 'image', extension: 'jpg', published: 'as_kept' },
  'image/png': { class: 'image', extension: 'png', published: 'as_kept' },
  'image/webp': { class: 'image', extension: 'webp', published: 'as_kept' },
  'application/pdf': { class: 'pdf', extension: 'pdf', published: 'redrawn' },
  'text/plain': { class: 'text', extension: 'txt', published: 'as_kept' },
};

/** The first part of the names that files are given. */
export const STEMS: Readonly<Record<FileClass, Words>> = {
  image: { bg: 'снимка', en: 'photo' },
  pdf: { bg: 'документ', en: 'document' },
  text: { bg: 'текст', en: 'text' },
};

/** Characters of what a moderator says of a file. */
export const DESCRIPTION_LIMIT = 500;
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
  /** Whether a moderator chose it for the public. What the public gets of it {@link shownFile} says. */
  readonly isPublic: boolean;
  /** Whether something of it is not to be shown. */
  readonly isCovered: boolean;
  /** What is to be seen, in the words of a moderator, for whoever does not see it; it is public as soon as the file is. */
  readonly description: string | null;
  /** What was made of it for the public, if that is not the file itself. */
  readonly copy: PublicCopy | null;
  /** Set where the original is gone and this is what was made of it for the public. */
  readonly redrawnPages: readonly number[] | null;
  readonly createdAt: Date;
}

/** A file that was made of an original for the public, under an id of its own: who has that one can't ask for the original. */
export interface PublicCopy {
  readonly id: AttachmentId;
  readonly bytes: number;
  /** Pages of which something is covered; a picture is page 1. */
  readonly coveredPages: readonly number[];
}
