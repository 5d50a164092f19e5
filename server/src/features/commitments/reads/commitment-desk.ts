import { Injectable } from '@nestjs/common';
import { departmentsOf, type StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { cut, type Paged } from '../../../platform/http/paging.js';
import { reads } from '../../submissions/index.js';
import type { Commitment } from '../domain/commitment.js';
import { mayReport } from '../domain/commitment-access.js';
import { deskCursorOf, deskPositionOf } from '../domain/desk-position.js';
import type { CommitmentList, PublicCommitment } from '../http/commitments.dto.js';
import type { OwnCommitmentsQuery } from '../http/reporting.dto.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';
import { CommitmentPresenter } from './commitment-presenter.js';
import { CommitmentReader } from './commitment-reader.js';
import { OwnCommitments } from './own-commitments.query.js';
import { refuseCursor } from './refuse-cursor.js';

const PAGE_SIZE = 20;

/** What an official has to report on: of their department, and of whoever they stand in for. */
@Injectable()
export class CommitmentDesk {
  constructor(
    private readonly own: OwnCommitments,
    private readonly rows: CommitmentsRepository,
    private readonly unbiased: reads.UnbiasedCases,
    private readonly presenter: CommitmentPresenter,
    private readonly reader: CommitmentReader,
  ) {}

  /** The nearest last day first. Four statements. */
  async list(actor: StaffActor, { state = 'open', limit = PAGE_SIZE, after }: OwnCommitmentsQuery): Promise<Paged<CommitmentList>> {
    const position = after === undefined ? null : (deskPositionOf(after) ?? refuseCursor());
    const { shown, last } = cut(await this.own.page(departmentsOf(actor), state, position, limit + 1), limit);
    const free = await this.free(actor, shown);
    return { body: { items: await this.presenter.present(free) }, next: last && deskCursorOf(last) };
  }

  /** One of them. 404 for any other one. */
  async read(actor: StaffActor, number: number): Promise<PublicCommitment> {
    const commitment = (await this.rows.find(number)) ?? fail(NOT_FOUND);
    return (await this.answersFor(actor, commitment)) ? this.reader.read(number) : fail(NOT_FOUND);
  }

  /** Whether this official reports on it: their department answers for it, and no conflict keeps them from its case. */
  async answersFor(actor: StaffActor, commitment: Commitment): Promise<boolean> {
    return (await this.answeredFor(actor, [commitment])).length > 0;
  }

  /** Those of them that this official answers for. One statement at most. */
  async answeredFor(actor: StaffActor, commitments: readonly Commitment[]): Promise<Commitment[]> {
    const own = commitments.filter(({ departmentId }) => mayReport(actor, departmentId));
    return own.length === 0 ? [] : this.free(actor, own);
  }

  /** Without those whose case the official is kept away from (АПК чл. 113-115). */
  private async free(actor: StaffActor, commitments: readonly Commitment[]): Promise<Commitment[]> {
    const ids = commitments.map(({ submissionId }) => submissionId).filter((id) => id !== null);
    const unbiased = await this.unbiased.among(actor, ids);
    return commitments.filter(({ submissionId }) => submissionId === null || unbiased.has(submissionId));
  }
}
