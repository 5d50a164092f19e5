import type { AuthorActor } from '../../../kernel/actor.js';
import type { AttachmentId, CaseNumber, SubmissionId } from '../../../kernel/ids.js';

/** A case of the script that was received. */
export interface RegisteredCase {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly author: AuthorActor;
  /** Ids of its files by their name in the script. */
  readonly files: ReadonlyMap<string, AttachmentId>;
}
