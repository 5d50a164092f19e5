import { Injectable } from '@nestjs/common';
import type { Submission } from '../../submissions/index.js';
import { Forwardings } from '../storage/forwardings.js';

/** Erases the words of the letters about a case. Their text was the case's own, and no copy of it is kept. */
@Injectable()
export class EraseLetters {
  constructor(private readonly forwardings: Forwardings) {}

  /** Joins the caller's transaction. */
  run(submission: Submission): Promise<void> {
    return this.forwardings.eraseWords(submission.id);
  }
}
