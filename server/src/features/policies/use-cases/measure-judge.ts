import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { FieldError } from '../../../kernel/problem.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { MONEY, readDecimal } from '../domain/decimal.js';
import { treeById } from '../domain/measure-tree.js';
import type { Currency, Measure, MeasureId, Money, Policy } from '../domain/policy.js';
import { policyFault } from '../domain/policy-problems.js';
import { faultsOfMeasure, isCodeTaken, type MeasureField } from '../domain/policy-rules.js';
import { refuse } from './policy-changes.js';

/** A measure as it is typed in: parents by code, departments by slug, amounts as text. */
export interface AskedMeasure {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly parentCode: string | null;
  readonly department: string;
  readonly dueOn: CivilDate | null;
  readonly budget: { readonly amount: string; readonly currency: Currency } | null;
}

const POINTERS: Readonly<Record<MeasureField, string>> = {
  ...{ code: '/code', parent: '/parentCode', dueOn: '/dueOn', budget: '/budgetCurrency' },
};

/** Makes a measure of what was typed in, or says at which field it cannot be one. */
@Injectable()
export class MeasureJudge {
  constructor(private readonly directory: AuthorityDirectory) {}

  /** `before` is the measure as it is, null for a new one; a department that was closed since may stay. 422. */
  judge(asked: AskedMeasure, id: MeasureId, before: Measure | null, policy: Policy, others: readonly Measure[]): Measure {
    const faults: FieldError[] = [];
    const departmentId = this.departmentOf(asked.department, before, faults);
    const budget = budgetOf(asked, faults);
    const tree = treeById(others);
    const parent = others.find(({ code }) => code === asked.parentCode);
    if (asked.parentCode !== null && parent === undefined) faults.push(policyFault('/parentCode', 'unknown_parent'));
    const parentId = parent?.id ?? null;
    const { code, title, description, dueOn } = asked;
    if (isCodeTaken(before?.id ?? null, code, tree)) faults.push(policyFault('/code', 'code_taken'));
    for (const fault of faultsOfMeasure({ id: before?.id ?? null, code, parentId, dueOn, budget }, policy, tree)) {
      faults.push(policyFault(POINTERS[fault.field], fault.code));
    }
    refuse(faults);
    return { id, code, title, description, parentId, departmentId, dueOn, budget };
  }

  private departmentOf(slug: string, before: Measure | null, faults: FieldError[]): DepartmentId {
    const department = this.directory.department(slug);
    const isOpen = this.directory.openDepartment(slug) !== null;
    if (department === null) faults.push(policyFault('/department', 'unknown_department'));
    else if (!isOpen && department.id !== before?.departmentId) faults.push(policyFault('/department', 'closed_department'));
    return department?.id ?? ('' as DepartmentId);
  }
}

function budgetOf({ budget }: AskedMeasure, faults: FieldError[]): Money | null {
  if (budget === null) return null;
  const read = readDecimal(budget.amount, MONEY);
  if (read.ok) return { amount: read.value, currency: budget.currency };
  faults.push(policyFault('/budgetAmount', read.fault));
  return null;
}
