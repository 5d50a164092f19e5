import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { Commitments } from '../../commitments/index.js';
import { MonitorDirectory } from '../../monitors/index.js';
import type { AssessmentList, PublicAssessment } from '../http/assessments.dto.js';
import { AssessmentsRepository } from '../storage/assessments.repository.js';
import { AssessmentPresenter } from './assessment-presenter.js';

const PAGE_SIZE = 20;

/** What monitors found, as everybody reads it: nothing of a commitment that is not shown. */
@Injectable()
export class Assessments {
  constructor(
    private readonly rows: AssessmentsRepository,
    private readonly commitments: Commitments,
    private readonly monitors: MonitorDirectory,
    private readonly presenter: AssessmentPresenter,
  ) {}

  /** How each organisation stands on each of these commitments now, by the id of the commitment; without any it is left out. */
  async latestOf(commitmentIds: readonly string[]): Promise<ReadonlyMap<string, PublicAssessment[]>> {
    if (commitmentIds.length === 0) return new Map();
    const commitments = await this.commitments.byIds(commitmentIds);
    const ids = new Map([...commitments.values()].map(({ id, number }) => [number, id]));
    const presented = await this.presenter.presentOf(await this.rows.newestOf(commitmentIds), commitments);
    return Map.groupBy(presented, ({ commitment }) => ids.get(commitment) ?? '');
  }

  /** All of a commitment, the newest first. 404 when there is none of that number, and while it is not shown. */
  async ofCommitment(number: number): Promise<PublicAssessment[]> {
    const commitment = await this.commitments.find(number);
    if (!commitment?.isShown) fail(NOT_FOUND);
    return this.presenter.presentOf(await this.rows.ofCommitment(commitment.id), new Map([[commitment.id, commitment]]));
  }

  /** The newest on any of these commitments, whoever it is of. Five statements. */
  async newestAmong(commitmentIds: readonly string[], limit: number): Promise<PublicAssessment[]> {
    return this.presenter.present(await this.rows.newestAmong(commitmentIds, limit));
  }

  /**
   * Of an organisation, also of one that has ended; the newest first. A page has fewer where commitments are not shown. 404 when there is no
   * such organisation, 400 for a cursor that is none.
   */
  async ofOrganisation(slug: string, after: string | null, limit = PAGE_SIZE): Promise<Paged<AssessmentList>> {
    const organisation = (await this.monitors.bySlug(slug)) ?? fail(NOT_FOUND);
    const rows = await this.rows.ofOrganisation(organisation.id, after === null ? null : decodeCursor(after), limit + 1);
    const { shown, last } = cut(rows, limit);
    return { body: { items: await this.presenter.present(shown) }, next: last && encodeCursor(last.position, last.id) };
  }

  /** One of them; 404 when there is none, and while its commitment is not shown. */
  async entry(id: string): Promise<PublicAssessment> {
    const assessment = (await this.rows.find(id)) ?? fail(NOT_FOUND);
    return (await this.presenter.present([assessment]))[0] ?? fail(NOT_FOUND);
  }

  /** Whether everybody may read it. */
  async isPublic(id: string): Promise<boolean> {
    const assessment = await this.rows.find(id);
    return assessment !== null && (await this.commitments.findById(assessment.commitmentId))?.isShown === true;
  }
}
