import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { type PublicResponse, Responses } from '../../responses/index.js';
import { Cases, lifecycle } from '../../submissions/index.js';
import { promisedInAnswers, type PromisingVersion } from '../domain/promised.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';
import { KeepCommitments } from './keep-commitments.js';

/** Brings what the answers to a case promise up to date. It may be run at any time and as often as one likes. */
@Injectable()
export class ProjectCase {
  constructor(
    private readonly rows: CommitmentsRepository,
    private readonly cases: Cases,
    private readonly responses: Responses,
    private readonly directory: AuthorityDirectory,
    private readonly keep: KeepCommitments,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(id: SubmissionId, { isNews }: { readonly isNews: boolean }): Promise<void> {
    return this.unitOfWork.run(async () => {
      // Held before anything is read, so that whoever comes later reads what is newer.
      const kept = await this.rows.holdOf({ submissionId: id });
      const submission = await this.cases.find(id);
      if (submission === null) return;
      const { publication, procedure, topic, settlement } = submission;
      const answers = (await this.responses.of(submission)).map(({ id: answer, versions }) => ({
        ...{ id: answer, versions: versions.map((version) => this.promising(version)) },
      }));
      const isReadable = lifecycle.isTextPublic(publication, procedure);
      await this.keep.run(promisedInAnswers({ id, topic, settlement, isReadable, answers }), kept, isNews);
    });
  }

  private promising({ publishedAt, commitment }: PublicResponse['versions'][number]): PromisingVersion {
    const publishedOn = civilDateIn(new Date(publishedAt));
    const department = commitment && this.directory.department(commitment.department);
    if (!commitment || !department) return { publishedOn, promise: null };
    return { publishedOn, promise: { what: commitment.what, departmentId: department.id, dueOn: commitment.dueOn } };
  }
}
