import { Injectable, type PipeTransform } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { idRule } from '../../../platform/http/fields/rules.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';

/** What isn't the shape of an id names no file. */
@Injectable()
export class FileIdPipe implements PipeTransform<string, AttachmentId> {
  transform(text: string): AttachmentId {
    if (idRule(text) !== null) fail(NOT_FOUND);
    return text.toLowerCase() as AttachmentId;
  }
}
