/** The public door of verdicts: what authors say of the answers they got, and what follows from it. */
export { VerdictsModule } from './verdicts.module.js';
export { CaseVerdicts } from './reads/case-verdicts.js';
export { WordsOnAnswers } from './reads/words-on-answers.js';
export { AskForwarding } from './use-cases/ask-forwarding.js';
export { EraseVerdicts } from './use-cases/erase-verdicts.js';
export { GiveVerdict } from './use-cases/give-verdict.js';
export { ReopenWithFacts } from './use-cases/reopen-with-facts.js';
export { VerdictLinks, type VerdictOffer } from './use-cases/verdict-links.js';
export { FactsForm, PublicVerdict, VerdictForm, VerdictState, WishForm } from './http/verdicts.dto.js';
