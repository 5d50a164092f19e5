import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { CommitmentReport } from '../domain/commitment.js';
import type { PublicCommitment, PublicCommitmentReport } from '../http/commitments.dto.js';
import { CommitmentReports } from '../storage/commitment-reports.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';
import { CommitmentPresenter } from './commitment-presenter.js';
import { CommitmentWay } from './commitment-way.js';

/** The page of a commitment: only what everybody may read. */
@Injectable()
export class CommitmentReader {
  constructor(
    private readonly rows: CommitmentsRepository,
    private readonly reports: CommitmentReports,
    private readonly presenter: CommitmentPresenter,
    private readonly way: CommitmentWay,
  ) {}

  /** 404 when there is none, and while it is not shown. */
  async read(number: number): Promise<PublicCommitment> {
    const commitment = (await this.rows.find(number)) ?? fail(NOT_FOUND);
    const [summary] = await this.presenter.present([commitment]);
    if (summary === undefined) fail(NOT_FOUND);
    const [reports, way] = await Promise.all([this.reports.of(commitment.id), this.way.to(commitment)]);
    const reported = reports.map(({ id, reportedOn }) => ({ type: 'reported' as const, on: reportedOn, report: id }));
    return { ...summary, reports: reports.map((report) => this.present(report)), timeline: [...way, ...reported.reverse()] };
  }

  present({ id, step, text, reportedOn, recordedAt, departmentId, office }: CommitmentReport): PublicCommitmentReport {
    const department = this.presenter.department(departmentId);
    return { ...{ id, step, text, department, office }, on: reportedOn, recordedAt: recordedAt.toISOString() };
  }
}
