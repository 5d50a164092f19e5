import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fail } from '../../kernel/problem.js';
import { MALFORMED, UNSUPPORTED_MEDIA } from './http-problems.js';

/** One file of a form, whole in memory. */
export interface Upload {
  /** As the sender named it: for deciding what it promises to be, never for storing or logging. */
  readonly name: string;
  readonly bytes: Buffer;
  /** True when the file was larger than the limit; `bytes` are then its beginning. */
  readonly isCut: boolean;
}

export interface UploadForm {
  /** The last value of each field that is no file. */
  readonly fields: Readonly<Record<string, string>>;
  /** True when more files came than one request may carry; those beyond are not read. */
  readonly hasTooMany: boolean;
}

/**
 * Reads a multipart form (RFC 7578) and hands each chosen file of the field `file` to `take` while the next one
 * still waits, so that one file at a time lies in memory. Whatever happens, the rest of the body is read away:
 * a browser that is still sending would see a broken connection and not the answer.
 */
export async function readUploads(request: FastifyRequest, take: (upload: Upload) => Promise<void>): Promise<UploadForm> {
  if (!request.isMultipart()) fail(UNSUPPORTED_MEDIA);
  const fields: Record<string, string> = {};
  let isReading = true;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') fields[part.fieldname] = part.value;
        continue;
      }
      const bytes = await part.toBuffer();
      const name = part.filename ?? '';
      // A file field in which nothing was chosen comes as an empty file without a name.
      const isChosen = name !== '' || bytes.length > 0;
      if (part.fieldname !== 'file' || !isChosen) continue;
      isReading = false;
      await take({ name, bytes, isCut: part.file.truncated });
      isReading = true;
    }
    return { fields, hasTooMany: false };
  } catch (error) {
    if (codeOf(error) === 'FST_FILES_LIMIT') return { fields, hasTooMany: true };
    // The parser below the plugin gave up (no boundary, an end in the middle): its errors name no status.
    if (isReading && !namesStatus(error)) fail(MALFORMED);
    throw error;
  } finally {
    readAway(request);
  }
}

function readAway({ raw }: FastifyRequest): void {
  if (raw.readableEnded) return;
  raw.unpipe();
  raw.resume();
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const namesStatus = (error: unknown): boolean => error instanceof Error && 'statusCode' in error;
