import type { Answer, OperationReading } from './operation-reading';

/** An answer on a page of several operations. */
export interface ToldAnswer extends Answer {
  /** the operation that answers the same, and stands before this one; null where the answer is told here */
  readonly toldAt: string | null;
}

export type ToldOperation = Omit<OperationReading, 'answers'> & { readonly answers: readonly ToldAnswer[] };

/** Lines of an example up to which it may stand on a page twice. */
const SHORT = 12;

/** Tells a long answer once on a page: ten operations on one's own case all answer with the case. */
export function toldOnce(operations: readonly OperationReading[]): ToldOperation[] {
  const first = new Map<string, string>();
  return operations.map((operation) => ({
    ...operation,
    answers: operation.answers.map((answer) => {
      const { example } = answer;
      const toldAt = example === null || example.split('\n').length <= SHORT ? undefined : first.get(example);
      if (example !== null && toldAt === undefined) first.set(example, operation.id);
      return toldAt === undefined ? { ...answer, toldAt: null } : { ...answer, toldAt, example: null, fields: [] };
    }),
  }));
}
