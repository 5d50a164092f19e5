import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceDoors } from '../../evidence/index.js';
import { REPORT_SUBJECT } from '../domain/commitment.js';
import { CommitmentReports } from '../storage/commitment-reports.js';
import { Commitments } from './commitments.js';

/** The files of a report are for everybody as long as its commitment is. */
@Injectable()
export class ReportFiles implements OnModuleInit {
  constructor(
    private readonly reports: CommitmentReports,
    private readonly commitments: Commitments,
    private readonly doors: EvidenceDoors,
  ) {}

  onModuleInit(): void {
    this.doors.decide(REPORT_SUBJECT, (id) => this.isShown(id));
  }

  private async isShown(id: string): Promise<boolean> {
    const commitmentId = await this.reports.commitmentOf(id);
    return commitmentId !== null && (await this.commitments.findById(commitmentId))?.isShown === true;
  }
}
