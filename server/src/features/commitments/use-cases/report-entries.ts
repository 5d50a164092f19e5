import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RedactableEntries } from '../../entry-redaction/index.js';
import { Commitments } from '../reads/commitments.js';
import { CommitmentReports } from '../storage/commitment-reports.js';

/** How moderators open what departments report: only where everybody reads it. */
@Injectable()
export class ReportEntries implements OnModuleInit {
  constructor(
    private readonly entries: RedactableEntries,
    private readonly rows: CommitmentReports,
    private readonly commitments: Commitments,
  ) {}

  onModuleInit(): void {
    this.entries.own('commitment_report', {
      hold: async (id) => {
        const report = await this.rows.hold(id);
        return report && (await this.commitments.findById(report.commitmentId))?.isShown ? report : null;
      },
      show: (id, text, redaction) => this.rows.show(id, text, redaction),
    });
  }
}
