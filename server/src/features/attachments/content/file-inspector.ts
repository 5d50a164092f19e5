import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { FILE_LIMIT, type FileClass, MEDIA_KINDS, type MediaType, MEDIA_TYPES, type PreparedFile } from '../domain/attachment.js';
import { promisedClass } from '../domain/file-names.js';
import { plainText } from '../domain/plain-text.js';
import { refuseFile } from '../file-problems.js';
import { activePdf } from './active-pdf.js';
import { ImageRewriter } from './image-rewriter.js';
import type { ImageType } from './picture-encoding.js';

const isImage = (type: MediaType): type is ImageType => MEDIA_KINDS[type].class === 'image';

/** Decides by the content what a file is, and makes of it what may be kept. */
@Injectable()
export class FileInspector {
  constructor(private readonly images: ImageRewriter) {}

  /**
   * The file as it may be kept; `declaredName` is the name that the sender gave it. Refuses with a problem at `/file`.
   */
  async prepare(bytes: Uint8Array, declaredName: string): Promise<PreparedFile> {
    if (bytes.length === 0) refuseFile('file_empty');
    if (bytes.length > FILE_LIMIT) refuseFile('file_too_large');
    const promised = promisedClass(declaredName);
    const mediaType = await this.mediaTypeOf(bytes, promised);
    // A name that promises something else deceives whoever reads it, the sender first.
    if (promised !== null && promised !== MEDIA_KINDS[mediaType].class) refuseFile('name_and_content_differ');
    return { mediaType, bytes: await this.rewritten(bytes, mediaType) };
  }

  /** The same for a document that everybody gets as it is, never drawn anew: a PDF that does something by itself or carries others is refused. */
  async prepareDocument(bytes: Uint8Array, declaredName: string): Promise<PreparedFile> {
    const file = await this.prepare(bytes, declaredName);
    const fault = file.mediaType === 'application/pdf' ? activePdf(file.bytes) : null;
    return fault === null ? file : refuseFile(fault);
  }

  private async mediaTypeOf(bytes: Uint8Array, promised: FileClass | 'other' | null): Promise<MediaType> {
    const found = (await fileTypeFromBuffer(bytes))?.mime;
    const accepted = MEDIA_TYPES.find((type) => type === found);
    if (accepted) return accepted;
    if (found === 'image/apng') refuseFile('image_animated');
    // A text may begin with the letters of some other kind's mark ("BMW…"), so a guess alone refuses no text.
    if (plainText(bytes) !== null && promised !== 'other') return 'text/plain';
    return refuseFile(promised === 'text' ? 'text_unreadable' : 'kind_not_accepted');
  }

  private async rewritten(bytes: Uint8Array, mediaType: MediaType): Promise<Uint8Array> {
    if (isImage(mediaType)) return this.images.rewrite(bytes, mediaType);
    return mediaType === 'text/plain' ? Buffer.from(plainText(bytes) ?? '', 'utf8') : bytes;
  }
}
