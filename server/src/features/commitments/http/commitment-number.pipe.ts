import { Injectable, type PipeTransform } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';

/** The number of a commitment in an address; 404 for what can be no number. */
@Injectable()
export class CommitmentNumberPipe implements PipeTransform<string | number, number> {
  /** The platform reads what looks like a number before this does. */
  transform(value: string | number): number {
    const text = String(value);
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fail(NOT_FOUND);
  }
}
