import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceDoors } from '../../evidence/index.js';
import { REPORT_SUBJECT } from '../domain/commitment.js';
import { CommitmentReports } from '../storage/commitment-reports.js';

/** The files of a report are for everybody as long as its commitment is. */
@Injectable()
export class ReportFiles implements OnModuleInit {
  constructor(
    private readonly reports: CommitmentReports,
    private readonly doors: EvidenceDoors,
  ) {}

  onModuleInit(): void {
    this.doors.decide(REPORT_SUBJECT, (id) => this.reports.isShown(id));
  }
}
