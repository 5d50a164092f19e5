import type { Draft, Kind, SubmissionStep } from '../../core/api/contract';

const order = ['kind', 'text', 'about', 'place', 'files', 'identity', 'contact', 'check'] as const satisfies readonly SubmissionStep[];

/** The pages in order, as long as no draft says which they are. Only a signal is about somebody. */
export function stepsOf(draft: Pick<Draft, 'steps'> | null, kind: Kind | null): readonly SubmissionStep[] {
  return draft?.steps ?? order.filter((step) => step !== 'about' || kind !== 'recommendation');
}

/** The page before this one, or null on the first. */
export function stepBefore(steps: readonly SubmissionStep[], step: SubmissionStep): SubmissionStep | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** The page after this one in the order of all pages, for a page that this kind has not. */
export function stepAfter(steps: readonly SubmissionStep[], step: SubmissionStep): SubmissionStep {
  const later: readonly SubmissionStep[] = order.slice(order.findIndex((each) => each === step) + 1);
  return steps.find((each) => later.includes(each)) ?? 'check';
}
