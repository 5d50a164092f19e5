import { Injectable, type PipeTransform } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { LOG_ENTRY_NOT_FOUND } from '../domain/receipt-problems.js';

/** The place of an entry in an address, without leading zeroes; 404 for what can be no place. */
@Injectable()
export class EntryIndexPipe implements PipeTransform<string | number, number> {
  /** The platform reads what looks like a number before this does. */
  transform(value: string | number): number {
    const text = String(value);
    return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : fail(LOG_ENTRY_NOT_FOUND);
  }
}
