import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { RECEIPT_FOLDER } from '../../../platform/pages/client-bundle.js';
import { RECEIPT_PAGE_MISSING } from '../domain/receipt-problems.js';

/** The page that verifies itself, as the client's build leaves it. */
@Injectable()
export class ReceiptTemplate {
  /** @throws ProblemException 503 where none was built. */
  async read(language: Language): Promise<string> {
    try {
      return await readFile(`${RECEIPT_FOLDER}${language}.html`, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') fail(RECEIPT_PAGE_MISSING);
      throw error;
    }
  }
}
