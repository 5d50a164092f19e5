import type { FastifyRequest } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { readUploads, type Upload } from '../../../platform/http/uploads.js';
import { IMPORT_LIMITS } from '../domain/import-file.js';
import { IMPORT_TOO_LARGE } from '../domain/policy-problems.js';

/** The bytes of the one file of the form; 422 at `/file` when there is none or several, 413 when it is too large. */
export async function readImportUpload(request: FastifyRequest): Promise<Buffer> {
  const uploads: Upload[] = [];
  await readUploads(request, async (upload) => void uploads.push(upload));
  const [file, another] = uploads;
  if (file === undefined || another !== undefined) fail(INVALID, { errors: [faultAt('/file', { code: 'missing', malformed: false })] });
  return file.bytes.length > IMPORT_LIMITS.bytes ? fail(IMPORT_TOO_LARGE) : file.bytes;
}
