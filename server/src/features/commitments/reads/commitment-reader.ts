import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type EvidenceItem, EvidenceOf } from '../../evidence/index.js';
import { type CommitmentReport, REPORT_SUBJECT } from '../domain/commitment.js';
import type { PublicCommitment, PublicCommitmentReport } from '../http/commitments.dto.js';
import { inOrder } from '../domain/timeline.js';
import { CommitmentReports } from '../storage/commitment-reports.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';
import { CommitmentPresenter } from './commitment-presenter.js';
import { CommitmentWay } from './commitment-way.js';

/** What a department said, without its evidence, and the number of the commitment that it is about. */
export interface PlacedReport {
  readonly number: number;
  readonly report: Omit<PublicCommitmentReport, 'evidence'>;
}

/** The page of a commitment: only what everybody may read. */
@Injectable()
export class CommitmentReader {
  constructor(
    private readonly rows: CommitmentsRepository,
    private readonly reports: CommitmentReports,
    private readonly presenter: CommitmentPresenter,
    private readonly way: CommitmentWay,
    private readonly evidence: EvidenceOf,
  ) {}

  /** 404 when there is none, and while it is not shown. */
  async read(number: number): Promise<PublicCommitment> {
    const commitment = (await this.rows.find(number)) ?? fail(NOT_FOUND);
    const [summary] = await this.presenter.present([commitment]);
    if (summary === undefined) fail(NOT_FOUND);
    const [reports, way] = await Promise.all([this.reports.of(commitment.id), this.way.to(commitment)]);
    const evidence = await this.evidence.of(reports.map(({ id }) => ({ type: REPORT_SUBJECT, id })));
    const reported = reports.map(({ id, reportedOn }) => ({
      type: 'reported' as const,
      on: reportedOn,
      report: id,
      before: null,
      after: null,
    }));
    return {
      ...summary,
      reports: reports.map((report) => this.presentReport(report, evidence.get(report.id) ?? [])),
      timeline: inOrder([...way, ...reported.reverse()]),
    };
  }

  /** The newest reports of shown commitments, each with the number of its own. @param numbers by the id of the commitment */
  async newestAmong(numbers: ReadonlyMap<string, number>, limit: number): Promise<PlacedReport[]> {
    const reports = await this.reports.newestAmong([...numbers.keys()], limit);
    return reports.map((report) => {
      const { evidence: _, ...said } = this.presentReport(report, []);
      return { number: numbers.get(report.commitmentId) ?? 0, report: said };
    });
  }

  private presentReport(
    { id, step, text, reportedOn, recordedAt, departmentId, office, redaction }: CommitmentReport,
    evidence: EvidenceItem[],
  ): PublicCommitmentReport {
    const department = this.presenter.department(departmentId);
    return { ...{ id, step, text, department, office, evidence, redaction }, on: reportedOn, recordedAt: recordedAt.toISOString() };
  }
}
