import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { INVALID, UNSUPPORTED_MEDIA } from '../../../platform/http/http-problems.js';
import { directoryFault } from '../domain/directory-problems.js';

const MOST_BYTES = 1_000_000;

/** The bytes of the part `file`; what is larger than {@link MOST_BYTES} is refused while it arrives. */
export async function readEmblemFile(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) fail(UNSUPPORTED_MEDIA);
  const part = await request.file({ limits: { fileSize: MOST_BYTES, files: 1 }, throwFileSizeLimit: false });
  const bytes = await part?.toBuffer();
  if (!part || !bytes || bytes.length === 0 || part.file.truncated) fail(INVALID, { errors: [directoryFault('/file', 'not_an_image')] });
  return bytes;
}
