import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';

/** The number of a commitment in an address; 404 for what can be none. */
@Injectable()
class NumberPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fail(NOT_FOUND);
  }
}

/** `:number` of the address. */
export const CommitmentNumber = (): ParameterDecorator => Param('number', NumberPipe);
