import type { AttachmentId } from '../../../kernel/ids.js';
import { type Attachment, MEDIA_KINDS, type MediaType } from './attachment.js';

/** What the public gets of a file. */
export interface ShownFile {
  readonly id: AttachmentId;
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly description: string | null;
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
  const { id, bytes, copy, redrawnPages } = file;
  const shown = {
    name: file.name,
    mediaType: file.mediaType,
    description: file.description,
    isRedrawn: MEDIA_KINDS[file.mediaType].published === 'redrawn',
  };
  if (needsCopy(file)) return copy && { ...shown, id: copy.id, bytes: copy.bytes, coveredPages: copy.coveredPages };
  return { ...shown, id, bytes, coveredPages: redrawnPages ?? [] };
}
