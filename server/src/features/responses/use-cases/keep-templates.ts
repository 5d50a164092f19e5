import { Injectable } from '@nestjs/common';
import { departmentsOf, type StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail, problemType } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { FORBIDDEN, NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { type AnswerTemplate, mayKeepTemplates, MOST_TEMPLATES } from '../domain/answer-template.js';
import { AnswerTemplates } from '../storage/answer-templates.js';

export type TemplateGiven = Pick<AnswerTemplate, 'outcome' | 'topic' | 'name' | 'text'>;

export const TOO_MANY_TEMPLATES = problemType({
  slug: 'too-many-templates',
  status: 409,
  title: { bg: 'Шаблоните са твърде много', en: 'There are too many templates' },
  detail: {
    bg: `Отделът може да има до ${MOST_TEMPLATES} шаблона. Изтрийте някой, който не ползвате.`,
    en: `A department can have up to ${MOST_TEMPLATES} templates. Delete one that you do not use.`,
  },
});

/** Texts to begin answers with, kept by the officials of the department or an administrator. 403, 404, 409, 412. */
@Injectable()
export class KeepTemplates {
  constructor(
    private readonly templates: AnswerTemplates,
    private readonly directory: AuthorityDirectory,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those that the actor may keep. One statement. */
  list(actor: StaffActor): Promise<AnswerTemplate[]> {
    return this.templates.list(actor.role === 'administrator' ? null : departmentsOf(actor));
  }

  add(actor: StaffActor, slug: string, given: TemplateGiven): Promise<AnswerTemplate> {
    return this.unitOfWork.run(async () => {
      const { id: departmentId } = this.directory.openDepartment(slug) ?? fail(NOT_FOUND);
      if (!mayKeepTemplates(actor, departmentId)) fail(FORBIDDEN);
      if ((await this.templates.count(departmentId)) >= MOST_TEMPLATES) fail(TOO_MANY_TEMPLATES);
      return this.save(actor, { ...given, id: newId(), departmentId, version: 1 }, 'answer_template.added');
    });
  }

  change(actor: StaffActor, id: string, given: TemplateGiven, ifMatch?: string): Promise<AnswerTemplate> {
    return this.unitOfWork.run(async () => {
      const before = await this.open(actor, id, ifMatch);
      return this.save(actor, { ...before, ...given, version: before.version + 1 }, 'answer_template.changed');
    });
  }

  remove(actor: StaffActor, id: string, ifMatch?: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const before = await this.open(actor, id, ifMatch);
      await this.templates.remove(id);
      await this.record(actor, before, 'answer_template.removed');
    });
  }

  /** Another department's is as good as none. */
  private async open(actor: StaffActor, id: string, ifMatch: string | undefined): Promise<AnswerTemplate> {
    const template = await this.templates.lock(id);
    if (!template || !mayKeepTemplates(actor, template.departmentId)) fail(NOT_FOUND);
    requireMatch(ifMatch, template.version);
    return template;
  }

  private async save(actor: StaffActor, template: AnswerTemplate, action: string): Promise<AnswerTemplate> {
    await this.templates.save(template, actor.accountId, this.clock.now());
    await this.record(actor, template, action);
    return template;
  }

  private record(actor: StaffActor, { id, departmentId, version }: AnswerTemplate, action: string): Promise<void> {
    return this.audit.append(actor, {
      ...{ action, subjectType: 'department', subjectId: departmentId },
      changes: { template: [id, id], version: [null, version] },
    });
  }
}
