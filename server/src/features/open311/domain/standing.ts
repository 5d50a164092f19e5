import { lifecycle, vocabulary } from '../../submissions/domain/index.js';

export const CORE_STATUSES = ['open', 'closed'] as const;
/** All that GeoReport v2 knows of how far a request has come. */
export type CoreStatus = (typeof CORE_STATUSES)[number];

/**
 * The words that FixMyStreet added: `closed` is answered, `no_further_action` ended without an answer that accepts. `in_progress`,
 * `action_scheduled` and `internal_referral` would each claim more than a state of ours says.
 */
export type ExtendedStatus = CoreStatus | 'investigating' | 'duplicate' | 'not_councils_responsibility' | 'no_further_action';

/** A new state of a case does not compile until it is told here. */
const CORE: Readonly<Record<lifecycle.PublicStatus, CoreStatus>> = {
  published: 'open',
  assigned: 'open',
  reopened: 'open',
  answered: 'closed',
  closed: 'closed',
  forwarded: 'closed',
  merged: 'closed',
  rejected: 'closed',
  withdrawn: 'closed',
};

/** By what the municipality answered. Whether what it accepted is done is told by commitments, not here. */
const ANSWERED: Readonly<Record<vocabulary.Outcome, ExtendedStatus>> = {
  accepted: 'closed',
  partly_accepted: 'closed',
  explained: 'closed',
  already_done: 'closed',
  not_accepted: 'no_further_action',
};

/** A client without extended statuses reads `closed` as „repaired“, so that what nobody answered is never called that. */
const EXTENDED: Readonly<Record<lifecycle.PublicStatus, ExtendedStatus | 'by_outcome' | 'sent_on'>> = {
  published: 'open',
  assigned: 'investigating',
  reopened: 'open',
  answered: 'by_outcome',
  closed: 'by_outcome',
  forwarded: 'sent_on',
  merged: 'duplicate',
  rejected: 'no_further_action',
  withdrawn: 'no_further_action',
};

export const coreStatusOf = (status: lifecycle.PublicStatus): CoreStatus => CORE[status];

/**
 * `outcome` is that of the newest answer; null before the first one, and then an ended case ended without one. What was answered and then
 * sent on, as its author asked, was the municipality's to answer.
 */
export function extendedStatusOf(status: lifecycle.PublicStatus, outcome: vocabulary.Outcome | null): ExtendedStatus {
  const told = EXTENDED[status];
  if (told !== 'by_outcome' && told !== 'sent_on') return told;
  if (outcome !== null) return ANSWERED[outcome];
  return told === 'sent_on' ? 'not_councils_responsibility' : 'no_further_action';
}

/** The states of ours that one of the two words stands for. */
export const behindCore = (core: CoreStatus): lifecycle.PublicStatus[] =>
  lifecycle.PUBLIC_STATUSES.filter((status) => CORE[status] === core);
