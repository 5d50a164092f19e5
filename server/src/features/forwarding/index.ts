/** The public door of forwarding: a case goes to another authority with a letter. */
export { ForwardingModule } from './forwarding.module.js';
export { LetterChoicesRequest } from './http/forwarding.dto.js';
export { EraseLetters } from './use-cases/erase-letters.js';
export { type CaseForwarding, ForwardCase } from './use-cases/forward-case.js';
export { NoteBounce } from './use-cases/note-bounce.js';
export { AS_USUAL } from './use-cases/plan-letter.js';
