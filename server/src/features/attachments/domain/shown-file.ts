import type { AttachmentId } from '../../../kernel/ids.js';
import { type Attachment, MEDIA_KINDS, type MediaType } from './attachment.js';

/** What the public gets of a file. */
export interface ShownFile {
  readonly id: AttachmentId;
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /** True when each page is a picture, and nothing else. */
  readonly isRedrawn: boolean;
  readonly coveredPages: readonly number[];
}

/** Whether the public may have the file only as it was drawn anew, and never the original. */
export const needsCopy = ({ mediaType, isCovered, redrawnPages }: Pick<Attachment, 'mediaType' | 'isCovered' | 'redrawnPages'>): boolean =>
  redrawnPages === null && (isCovered || MEDIA_KINDS[mediaType].published === 'redrawn');

/** What the public gets once the case is public: null for a file that was not chosen, or whose copy was not made. */
export function shownFile(file: Attachment): ShownFile | null {
  if (!file.isPublic) return null;
  const { id, name, mediaType, bytes, copy, redrawnPages } = file;
  const isRedrawn = MEDIA_KINDS[mediaType].published === 'redrawn';
  if (needsCopy(file)) return copy && { id: copy.id, name, mediaType, bytes: copy.bytes, isRedrawn, coveredPages: copy.coveredPages };
  return { id, name, mediaType, bytes, isRedrawn, coveredPages: redrawnPages ?? [] };
}
