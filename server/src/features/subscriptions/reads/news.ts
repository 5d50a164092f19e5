import { lifecycle, type Submission } from '../../submissions/index.js';

/** Public statuses whose text nobody may read any more: whoever follows a list is told nothing of them. */
const WITHOUT_TEXT: ReadonlySet<lifecycle.PublicStatus> = new Set(['rejected', 'withdrawn', 'merged']);

export const hasPublicText = (status: lifecycle.PublicStatus): boolean => !WITHOUT_TEXT.has(status);

/** Whether those who follow lists may be told of the case now. */
export function mayBeListed({ publication, procedure }: Pick<Submission, 'publication' | 'procedure'>): boolean {
  const status = lifecycle.publicStatusOf(publication, procedure);
  return status !== null && hasPublicText(status);
}
