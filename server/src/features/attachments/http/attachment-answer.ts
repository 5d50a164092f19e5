import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { contentDisposition } from '../../../platform/http/content-disposition.js';
import { idRule } from '../../../platform/http/fields/rules.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type Attachment, MEDIA_KINDS } from '../domain/attachment.js';

/** A file for whoever its owner admitted. */
export interface OpenedAttachment {
  readonly file: Pick<Attachment, 'name' | 'mediaType' | 'bytes'>;
  readonly content: Readable;
  /** For everybody, or for this reader alone. */
  readonly isForAll: boolean;
}

/** Short, because a moderator may take a file back from the public. */
const PUBLIC_SECONDS = 300;

/** What isn't the shape of an id names no file. */
export function asAttachmentId(text: string): AttachmentId {
  if (idRule(text) !== null) fail(NOT_FOUND);
  return text.toLowerCase() as AttachmentId;
}

/** The file as a download that no browser opens as a page of ours; `inline` shows a picture in place. */
export function sendAttachment(
  reply: FastifyReply,
  { file, content, isForAll }: OpenedAttachment,
  { inline }: { inline: boolean },
): StreamableFile {
  const isShown = inline && MEDIA_KINDS[file.mediaType].class === 'image';
  reply.header('content-security-policy', `sandbox; default-src 'none'`);
  reply.header('cache-control', isForAll ? `public, max-age=${PUBLIC_SECONDS}` : 'private, no-store');
  return new StreamableFile(content, {
    type: file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
    disposition: contentDisposition(isShown ? 'inline' : 'attachment', file.name),
    length: file.bytes,
  });
}
