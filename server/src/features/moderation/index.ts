/** The public door of moderation: what moderators decide, and what they decided. */
export { ModerationModule } from './moderation.module.js';
export { DECISIONS, type Decision } from './domain/decision.js';
export { MODERATION_ACTS, type ModerationAct } from './domain/moderation-act.js';
export { Close } from './use-cases/close.js';
export { DecidePublication, type DecisionGiven } from './use-cases/decide-publication.js';
export { Forward, type ForwardingGiven } from './use-cases/forward.js';
export { Merge, type MergingGiven } from './use-cases/merge.js';
export { Unmerge } from './use-cases/unmerge.js';
export * as redactions from './use-cases/redactions.js';
export { Reopen } from './use-cases/reopen.js';
export { RoutingTargets } from './use-cases/routing-targets.js';
export * as desk from './desk.js';
export * as forwardings from './forwardings.js';
export * as secondOpinions from './second-opinions.js';
export { REGISTER_DECISIONS, type RegisterDecision } from './domain/register-entry.js';
export { type AppealState, DecisionRegister, type RegisterRow } from './reads/decision-register.js';
export { type DecisionRecord, Decisions } from './storage/decisions.js';
