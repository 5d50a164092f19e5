import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Commitments } from '../../commitments/index.js';
import { RedactableEntries } from '../../entry-redaction/index.js';
import { AssessmentsRepository, type RepliedAssessment } from '../storage/assessments.repository.js';

/** How moderators open what monitors found, and what was replied: only where everybody reads it. */
@Injectable()
export class AssessmentEntries implements OnModuleInit {
  constructor(
    private readonly entries: RedactableEntries,
    private readonly rows: AssessmentsRepository,
    private readonly commitments: Commitments,
  ) {}

  onModuleInit(): void {
    this.entries.own('assessment', {
      hold: (id) => this.hold(id),
      show: (id, text, redaction) => this.rows.show('assessment', id, text, redaction),
    });
    this.entries.own('assessment_reply', {
      hold: async (id) => (await this.hold(id))?.reply ?? null,
      show: (id, text, redaction) => this.rows.show('assessment_reply', id, text, redaction),
    });
  }

  private async hold(id: string): Promise<RepliedAssessment | null> {
    const assessment = await this.rows.hold(id);
    return assessment && (await this.commitments.findById(assessment.commitmentId))?.isShown ? assessment : null;
  }
}
