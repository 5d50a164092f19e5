import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Cases, type Submission } from '../../submissions/index.js';
import { shownOf } from '../domain/answer-redaction.js';
import type { Response } from '../domain/answer.js';
import type { DraftState } from '../domain/draft-states.js';
import { ResponseDraft } from '../http/response-draft.dto.js';
import { StaffResponse } from '../http/response-redactions.dto.js';
import { PublicResponse, type Showing } from '../http/responses.dto.js';
import { ResponseDrafts } from '../storage/response-drafts.js';
import { ResponsesRepository } from '../storage/responses.repository.js';

type Quoted = Pick<Submission, 'id' | 'publicText' | 'text'>;

/** Published answers as everybody may read them, and drafts for the department that writes them. Who shows an answer to whom decides the caller. */
@Injectable()
export class Responses {
  constructor(
    private readonly repository: ResponsesRepository,
    private readonly drafts: ResponseDrafts,
    private readonly directory: AuthorityDirectory,
    private readonly cases: Cases,
  ) {}

  /** All answers to the case as everybody reads them, oldest first: a quote shows no word that the public text does not. One statement. */
  async of({ id, publicText }: Omit<Quoted, 'text'>): Promise<PublicResponse[]> {
    const showing = this.showing([publicText]);
    return (await this.repository.ofMany([id])).map((response) => PublicResponse.present(response, showing));
  }

  /** The same for the author, who is also quoted from what they wrote. One statement. */
  async forAuthor({ id, publicText, text }: Quoted): Promise<PublicResponse[]> {
    const showing = this.showing([publicText, text]);
    return (await this.repository.ofMany([id])).map((response) => PublicResponse.present(response, showing));
  }

  /** The same with what was taken out, for staff who may see the case. One statement. */
  async forStaff(submission: Quoted): Promise<StaffResponse[]> {
    return (await this.repository.ofMany([submission.id])).map((response) => this.presentForStaff(response, submission));
  }

  /** What everybody reads of the newest version of each answer, without what it quotes; answers of a case in their order. One statement. */
  async wordsOf(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, string>> {
    if (ids.length === 0) return new Map();
    const bySubmission = Map.groupBy(await this.repository.ofMany(ids), ({ submissionId }) => submissionId);
    return new Map([...bySubmission].map(([id, answers]) => [id, answers.map(spoken).join('\n')]));
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

  /** Those of the cases for which one of the departments is writing an answer, and how far each has come. One statement. */
  async beingWritten(ids: readonly SubmissionId[], departmentIds: readonly DepartmentId[]): Promise<ReadonlyMap<SubmissionId, DraftState>> {
    return ids.length > 0 ? this.drafts.among(ids, departmentIds) : new Map();
  }

  /** The draft for an official who asks for it by number. 403, 404. */
  async draftFor(number: CaseNumber, actor: StaffActor): Promise<ResponseDraft> {
    const { id, departmentId } = await this.cases.open(number, actor, 'answer');
    return (departmentId && (await this.draftOf(id, departmentId))) ?? fail(NOT_FOUND);
  }

  /** As everybody reads it. */
  present(response: Response, { publicText }: Pick<Quoted, 'publicText'>): PublicResponse {
    return PublicResponse.present(response, this.showing([publicText]));
  }

  presentForStaff(response: Response, { publicText, text }: Omit<Quoted, 'id'>): StaffResponse {
    return StaffResponse.presentForStaff(response, this.showing([publicText, text]));
  }

  private showing(texts: readonly (string | null)[]): Showing {
    return {
      quotable: texts.filter((text) => text !== null),
      departmentOf: (id) => this.directory.departmentById(id)?.slug ?? '',
    };
  }
}

/** The newest version, all in one. */
function spoken({ versions }: Response): string {
  const newest = versions.at(-1);
  if (!newest) return '';
  const { text, replies, commitment } = shownOf(newest);
  return [text, ...replies, commitment].filter((part) => part !== null && part !== '').join('\n');
}
