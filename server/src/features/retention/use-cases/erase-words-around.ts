import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { EraseAfterPublication } from '../../after-publication/index.js';
import { EraseExtensions } from '../../deadlines/index.js';
import { EraseLetters } from '../../forwarding/index.js';
import { EraseNotes } from '../../case-notes/index.js';
import { Decisions } from '../../moderation/index.js';
import { EraseReadings } from '../../monitoring-campaigns/index.js';
import { EraseAnswers } from '../../responses/index.js';
import type { Submission } from '../../submissions/index.js';
import { EraseVerdicts } from '../../verdicts/index.js';

/** Erases what was written around a case in the features above it. */
@Injectable()
export class EraseWordsAround {
  constructor(
    private readonly decisions: Decisions,
    private readonly answers: EraseAnswers,
    private readonly afterPublication: EraseAfterPublication,
    private readonly verdicts: EraseVerdicts,
    private readonly readings: EraseReadings,
    private readonly extensions: EraseExtensions,
    private readonly letters: EraseLetters,
    private readonly notes: EraseNotes,
    private readonly audit: AuditTrail,
  ) {}

  /** Joins the caller's transaction. */
  async run(submission: Submission): Promise<void> {
    await this.decisions.eraseNotes(submission.id);
    await this.answers.run(submission);
    await this.afterPublication.run(submission);
    await this.verdicts.run(submission);
    await this.readings.run(submission);
    await this.extensions.run(submission);
    await this.letters.run(submission);
    await this.notes.run(submission.id);
    await this.audit.eraseReasons({ subjectType: 'submission', subjectId: submission.id });
  }
}
