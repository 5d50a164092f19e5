import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { vocabulary } from '../../submissions/domain/index.js';
import type { CommitmentSource } from './commitment.js';

export const COMMITMENT_FLAGS = ['disagreement', 'overdue', 'no_evidence'] as const;
/** What readers look for: where the two voices differ, what is late and not complete, and what nobody showed evidence for. */
export type CommitmentFlag = (typeof COMMITMENT_FLAGS)[number];

export interface CommitmentFilter {
  readonly policyId?: string;
  readonly submissionId?: SubmissionId;
  readonly departmentId?: DepartmentId;
  readonly topic?: vocabulary.Topic;
  /** EKATTE code. */
  readonly settlement?: string;
  readonly source?: CommitmentSource;
  readonly only?: CommitmentFlag;
}

/** Where a page of the list ended. */
export interface CommitmentPosition {
  readonly disagreement: number;
  readonly number: number;
}

const CURSOR = /^([0-3])\.([1-9]\d{0,8})$/;

export const cursorOf = ({ disagreement, number }: CommitmentPosition): string => `${disagreement}.${number}`;

/** Null for anything that is no cursor of ours. */
export function positionOf(cursor: string): CommitmentPosition | null {
  const [, disagreement, number] = CURSOR.exec(cursor) ?? [];
  return disagreement === undefined || number === undefined ? null : { disagreement: Number(disagreement), number: Number(number) };
}
