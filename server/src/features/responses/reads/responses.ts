import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Cases } from '../../submissions/index.js';
import type { Response } from '../domain/answer.js';
import { StaffResponse } from '../http/response-redactions.dto.js';
import { PublicResponse, ResponseDraft } from '../http/responses.dto.js';
import { ResponseDrafts } from '../storage/response-drafts.js';
import { ResponsesRepository } from '../storage/responses.repository.js';

/** Published answers as everybody may read them, and drafts for the department that writes them. Who shows an answer to whom decides the caller. */
@Injectable()
export class Responses {
  constructor(
    private readonly repository: ResponsesRepository,
    private readonly drafts: ResponseDrafts,
    private readonly directory: AuthorityDirectory,
    private readonly cases: Cases,
  ) {}

  /** All answers to the case, oldest first. One statement. */
  async of(id: SubmissionId): Promise<PublicResponse[]> {
    return (await this.repository.ofMany([id])).map((response) => this.present(response));
  }

  /** The same with what was taken out, for staff who may see the case. One statement. */
  async forStaff(id: SubmissionId): Promise<StaffResponse[]> {
    return (await this.repository.ofMany([id])).map((response) => this.presentForStaff(response));
  }

  /** The newest answer to each of the cases that has one. One statement. */
  async ofMany(ids: readonly SubmissionId[]): Promise<Map<SubmissionId, PublicResponse>> {
    const responses = ids.length > 0 ? await this.repository.ofMany(ids) : [];
    return new Map(responses.map((response) => [response.submissionId, this.present(response)]));
  }

  /** Id of the newest answer to the case; null before the first one. One statement. */
  async newest(id: SubmissionId): Promise<string | null> {
    return (await this.repository.latest(id))?.responseId ?? null;
  }

  /** Which case that answer is to; null when there is no such answer. */
  caseOf(responseId: string): Promise<SubmissionId | null> {
    return this.repository.caseOf(responseId);
  }

  /** What the department is writing in answer to the case; null when nothing. */
  async draftOf(submissionId: SubmissionId, departmentId: DepartmentId): Promise<ResponseDraft | null> {
    const draft = await this.drafts.find({ submissionId, departmentId });
    return draft && ResponseDraft.of(draft);
  }

  /** Those of the cases for which one of the departments is writing an answer. */
  async beingWritten(ids: readonly SubmissionId[], departmentIds: readonly DepartmentId[]): Promise<ReadonlySet<SubmissionId>> {
    return ids.length > 0 ? this.drafts.among(ids, departmentIds) : new Set();
  }

  /** The draft for an official who asks for it by number. 403, 404. */
  async draftFor(number: CaseNumber, actor: StaffActor): Promise<ResponseDraft> {
    const { id, departmentId } = await this.cases.open(number, actor, 'answer');
    return (departmentId && (await this.draftOf(id, departmentId))) ?? fail(NOT_FOUND);
  }

  present(response: Response): PublicResponse {
    return PublicResponse.of(response, this.departmentOf(response));
  }

  presentForStaff(response: Response): StaffResponse {
    return StaffResponse.forStaff(response, this.departmentOf(response));
  }

  private departmentOf({ departmentId }: Response): string {
    return this.directory.departmentById(departmentId)?.slug ?? '';
  }
}
