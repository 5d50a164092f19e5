/** The word of somebody else: on a proposal to withhold a text, and on an author's appeal. */
export {
  APPEAL_ANSWERS,
  type AppealAnswer,
  appealBy,
  appealOpenUntil,
  openProposal,
  standingRejection,
  tookPart,
} from './domain/appeal.js';
export { isToldToAuthor } from './domain/moderation-act.js';
export { mayTakeBack } from './domain/undo.js';
export { Deciders } from './reads/deciders.js';
export { type Appeal, Appeals } from './storage/appeals.js';
export { type AppealAnswerGiven, DecideAppeal } from './use-cases/decide-appeal.js';
export { HandOnAppeals } from './use-cases/hand-on-appeals.js';
export { LodgeAppeal } from './use-cases/lodge-appeal.js';
export { LookAgain, type SecondLook, SECOND_LOOKS } from './use-cases/look-again.js';
