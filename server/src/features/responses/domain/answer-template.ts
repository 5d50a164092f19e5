import { departmentsOf, type StaffActor } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { vocabulary } from '../../submissions/domain/index.js';

/** Limits in characters. */
export const TEMPLATE_LIMITS = { name: { min: 3, max: 120 }, text: { min: 20, max: 10_000 } } as const;
/** How many templates a department keeps. */
export const MOST_TEMPLATES = 100;

/**
 * A text to begin an answer with. The page fills in what it knows of the case; whatever else stands in braces as one word is a place for
 * whoever answers, and an answer in which one is left is not published.
 */
export interface AnswerTemplate {
  readonly id: string;
  readonly departmentId: DepartmentId;
  readonly outcome: vocabulary.Outcome;
  /** Null for every topic. */
  readonly topic: vocabulary.Topic | null;
  readonly name: string;
  readonly text: string;
  readonly version: number;
}

/** Whoever answers for the department keeps its templates, and an administrator those of all. */
export const mayKeepTemplates = (actor: StaffActor, departmentId: DepartmentId): boolean =>
  actor.role === 'administrator' || departmentsOf(actor).includes(departmentId);
