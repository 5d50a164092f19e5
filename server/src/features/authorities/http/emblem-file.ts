import type { FastifyRequest } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { readUploads, type Upload } from '../../../platform/http/uploads.js';
import { directoryFault } from '../domain/directory-problems.js';

const MOST_BYTES = 1_000_000;

/** The bytes of the one file of the form, at most {@link MOST_BYTES}; 422 at `/file` otherwise. */
export async function readEmblemFile(request: FastifyRequest): Promise<Buffer> {
  const uploads: Upload[] = [];
  await readUploads(request, async (upload) => void uploads.push(upload));
  const [file, another] = uploads;
  const fits = file !== undefined && another === undefined && file.bytes.length > 0 && file.bytes.length <= MOST_BYTES;
  return fits ? file.bytes : fail(INVALID, { errors: [directoryFault('/file', 'not_an_image')] });
}
