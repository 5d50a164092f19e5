import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AnswerTemplate } from '../domain/answer-template.js';

const TEMPLATE = 'select id, department_id as "departmentId", outcome, topic, name, text, version from answer_template';

@Injectable()
export class AnswerTemplates {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those of the departments, or with null those of all. */
  list(departmentIds: readonly DepartmentId[] | null): Promise<AnswerTemplate[]> {
    return this.unitOfWork.query<AnswerTemplate>(
      `${TEMPLATE} where $1::uuid[] is null or department_id = any($1::uuid[]) order by outcome, name, id`,
      [departmentIds],
    );
  }

  /** Held for a change until the transaction ends. */
  async lock(id: string): Promise<AnswerTemplate | null> {
    const [template] = await this.unitOfWork.query<AnswerTemplate>(`${TEMPLATE} where id = $1 for update`, [id]);
    return template ?? null;
  }

  async count(departmentId: DepartmentId): Promise<number> {
    const [row] = await this.unitOfWork.query<{ count: number }>(
      'select count(*)::int as count from answer_template where department_id = $1',
      [departmentId],
    );
    return row?.count ?? 0;
  }

  async save(template: AnswerTemplate, accountId: AccountId, at: Date): Promise<void> {
    const { id, departmentId, outcome, topic, name, text, version } = template;
    await this.unitOfWork.query(
      `insert into answer_template (id, department_id, outcome, topic, name, text, version, changed_at, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (id) do update set outcome = excluded.outcome, topic = excluded.topic, name = excluded.name, text = excluded.text,
         version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
      [id, departmentId, outcome, topic, name, text, version, at, accountId],
    );
  }

  async remove(id: string): Promise<void> {
    await this.unitOfWork.query('delete from answer_template where id = $1', [id]);
  }
}
