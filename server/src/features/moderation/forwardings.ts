/** Where a case can be forwarded: who is competent, who must not get it, and until when. */
export { competencesFor, type Proposal, proposals, type Situation, validityFault } from './domain/competent-authorities.js';
export { isAuthorityInConflict } from './domain/conflict-of-interest.js';
export { type ForwardingTerm, forwardingTerm } from './domain/forwarding-term.js';
export { ReceivingAuthority } from './use-cases/receiving-authority.js';
