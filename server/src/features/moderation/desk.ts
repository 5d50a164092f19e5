/** What moderators share a queue with: claims, several cases at once, and the way back from a decision. */
export { type Claim, claimed, isInTheWay } from './domain/claim.js';
export { undoRefusal } from './domain/undo.js';
export { Claims, type HeldCase } from './storage/claims.js';
export { type OpenUndo, Undos } from './storage/undos.js';
export { ClaimCase } from './use-cases/claim-case.js';
export { RouteMany, type RoutingItem, type RoutingOutcome } from './use-cases/route-many.js';
export { UndoDecision } from './use-cases/undo-decision.js';
