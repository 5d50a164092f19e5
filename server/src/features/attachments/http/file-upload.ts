import type { FastifyRequest } from 'fastify';
import { readUploads, type Upload, type UploadForm } from '../../../platform/http/uploads.js';
import { refuseFile } from '../file-problems.js';

/** A file with the other fields of its form. */
export interface FileUpload extends Upload {
  readonly fields: UploadForm['fields'];
}

/** The one file of a form; 413 or 422 at `/file` when it is too large, missing, or not alone. */
export async function readFileUpload(request: FastifyRequest): Promise<FileUpload> {
  const uploads: Upload[] = [];
  const { hasTooMany, fields } = await readUploads(request, async (upload) => {
    if (upload.isCut) refuseFile('file_too_large');
    if (uploads.push(upload) > 1) refuseFile('one_at_a_time');
  });
  if (hasTooMany) refuseFile('one_at_a_time');
  return { ...(uploads[0] ?? refuseFile('file_missing')), fields };
}
