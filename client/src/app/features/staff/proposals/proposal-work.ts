import type { ModeratedProposal } from '../../../core/api/contract';
import type { RedactionWork } from '../redaction/redaction-work';

type Marked = Pick<ModeratedProposal, 'state' | 'personalData' | 'redactions'>;

/**
 * What a moderator begins with: what is covered already. Of a public proposal somebody has decided on every place before, so that what they left
 * in sight asks for no second decision; it can still be covered.
 */
export function startOfWork({ state, personalData, redactions }: Marked): RedactionWork {
  const refused = state === 'published' ? personalData.map(({ start, end, type }) => ({ start, end, type })) : [];
  return { redactions: { title: [], text: redactions }, refused: { title: [], text: refused } };
}
