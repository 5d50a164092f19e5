import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { TOO_FEW_OFFICIALS } from '../domain/approval-problems.js';
import { AnswerApprovals } from '../storage/answer-approvals.js';
import { SecondPersons } from './second-persons.js';

interface Rule {
  readonly department: string;
  readonly isWanted: boolean;
  readonly officials: number;
}

/** An administrator says which departments want two pairs of eyes. */
@Injectable()
export class ApprovalRules {
  constructor(
    private readonly approvals: AnswerApprovals,
    private readonly seconds: SecondPersons,
    private readonly directory: AuthorityDirectory,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Every department that answers today. */
  async list(): Promise<Rule[]> {
    const wanted = new Set(await this.approvals.wantedBy());
    const departments = this.directory.site().site.departments.flatMap(({ slug }) => this.directory.openDepartment(slug) ?? []);
    return Promise.all(
      departments.map(async ({ id, slug }) => ({ department: slug, isWanted: wanted.has(id), officials: await this.seconds.count(id) })),
    );
  }

  /** 404; 409 where there are not two officials, since nobody could ever approve. */
  set(actor: StaffActor, slug: string, isWanted: boolean): Promise<Rule> {
    return this.unitOfWork.run(async () => {
      const department = this.directory.openDepartment(slug) ?? fail(NOT_FOUND);
      const officials = await this.seconds.count(department.id);
      if (isWanted && officials < 2) fail(TOO_FEW_OFFICIALS);
      const before = await this.approvals.isWanted(department.id);
      if (isWanted) await this.approvals.want(department.id, actor.accountId, this.clock.now());
      else await this.approvals.unwant(department.id);
      if (before !== isWanted) {
        await this.audit.append(actor, {
          ...{ action: 'department.answer_approval', subjectType: 'department', subjectId: department.id },
          changes: { isWanted: [before, isWanted] },
        });
      }
      return { department: slug, isWanted, officials };
    });
  }
}
