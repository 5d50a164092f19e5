import { Injectable, type PipeTransform } from '@nestjs/common';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { parseCaseNumber } from '../../language/index.js';
import { CASE_NOT_FOUND } from '../domain/submission-problems.js';

/** The case number in an address, look-alikes understood; 404 for what can be no number. */
@Injectable()
export class CaseNumberPipe implements PipeTransform<string, CaseNumber> {
  transform(text: string): CaseNumber {
    return parseCaseNumber(text) ?? fail(CASE_NOT_FOUND);
  }
}
