import { fail } from '../../../kernel/problem.js';
import { matches } from '../../../platform/http/conditional.js';
import { DRAFT_CHANGED } from '../domain/draft-states.js';
import type { SavedDraft } from '../storage/response-drafts.js';

/** Refuses with 412 when the draft is not the one that `ifMatch` names; `"v0"` names none. */
export function requireDraft(ifMatch: string | undefined, present: SavedDraft | null): void {
  if (!matches(ifMatch, present?.version ?? 0)) fail(DRAFT_CHANGED);
}
