import type { AccountId } from '../../../kernel/ids.js';
import type { Owner } from '../../attachments/index.js';
import type { EvidenceSubject } from '../domain/evidence.js';

export const UPLOADS = 'evidence_draft';

/** Files that an account uploaded for an entry that is not saved yet, as the attachments know their owner. */
export const uploadsOf = (accountId: AccountId): Owner => ({ type: UPLOADS, id: accountId });
/** Files of the evidence of one entry. */
export const filesOf = ({ id }: EvidenceSubject): Owner => ({ type: 'evidence', id });
