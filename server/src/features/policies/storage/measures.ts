import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { decimal } from '../domain/decimal.js';
import type { Currency, Measure, PolicyId } from '../domain/policy.js';

interface Row extends Omit<Measure, 'budget'> {
  readonly budgetAmount: string | null;
  readonly budgetCurrency: Currency | null;
}

const COLUMNS = `m.id, m.code, m.title, m.description, m.parent_id as "parentId", m.department_id as "departmentId", m.due_on as "dueOn",
                 m.budget_amount as "budgetAmount", m.budget_currency as "budgetCurrency"`;

/** Rows of `policy_measure`. */
@Injectable()
export class Measures {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async ofPolicy(policyId: PolicyId): Promise<Measure[]> {
    const rows = await this.unitOfWork.query<Row>(`select ${COLUMNS} from policy_measure m where m.policy_id = $1`, [policyId]);
    return rows.map(measureOf);
  }

  /** All of them in one statement; a parent may come after its parts. */
  async insert(policyId: PolicyId, measures: readonly Measure[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into policy_measure (id, policy_id, code, title, description, parent_id, department_id, due_on, budget_amount, budget_currency)
       select m.id, $1, m.code, m.title, m.description, m.parent_id, m.department_id, m.due_on, m.amount, m.currency
         from jsonb_to_recordset($2::jsonb) as m (id uuid, code text, title text, description text, parent_id uuid, department_id uuid,
              due_on date, amount numeric, currency text)`,
      [policyId, JSON.stringify(measures.map(recordOf))],
    );
  }

  async update(measure: Measure): Promise<void> {
    const { id, code, title, description, parentId, departmentId, dueOn, budget } = measure;
    await this.unitOfWork.query(
      `update policy_measure set code = $2, title = $3, description = $4, parent_id = $5, department_id = $6, due_on = $7,
              budget_amount = $8, budget_currency = $9 where id = $1`,
      [id, code, title, description, parentId, departmentId, dueOn, budget?.amount ?? null, budget?.currency ?? null],
    );
  }
}

const measureOf = ({ budgetAmount, budgetCurrency, ...row }: Row): Measure => ({
  ...row,
  budget: budgetAmount === null || budgetCurrency === null ? null : { amount: decimal(budgetAmount), currency: budgetCurrency },
});

const recordOf = ({ id, code, title, description, parentId, departmentId, dueOn, budget }: Measure): object => ({
  ...{ id, code, title, description, parent_id: parentId, department_id: departmentId, due_on: dueOn },
  // As text: JSON's numbers are not exact everywhere.
  ...{ amount: budget?.amount ?? null, currency: budget?.currency ?? null },
});
