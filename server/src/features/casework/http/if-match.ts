import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { versionTag } from '../../../platform/http/conditional.js';
import type { CaseFile } from './case-file.dto.js';

/** Describes `If-Match` on a route that changes a case. */
export const ApiIfMatch = (): MethodDecorator & ClassDecorator =>
  ApiHeader({ name: 'If-Match', required: false, description: 'The version of the case that you saw; 412 when it is another by now.' });

/** Headers of an answer that is a case file. */
export const CASE_FILE_HEADERS = { ETag: { description: 'The version of the case, for If-Match.', schema: { type: 'string' as const } } };

/** Names the version of the case in `ETag` and hands the file on. */
export async function tagged(file: Promise<CaseFile>, reply: FastifyReply): Promise<CaseFile> {
  const found = await file;
  reply.header('etag', versionTag(found.version));
  return found;
}
