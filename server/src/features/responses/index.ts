/** The public door of responses: what the municipality answered, and what it is writing. */
export { ResponsesModule } from './responses.module.js';
export { Responses } from './reads/responses.js';
export { PublicPromises } from './reads/public-promises.query.js';
export { type NewestAnswer, NewestAnswers } from './reads/newest-answers.js';
export { PublicResponse, ResponseVersion } from './http/responses.dto.js';
export { ResponseDraft } from './http/response-draft.dto.js';
export * as answerEvents from './domain/answer-events.js';
export { DRAFT_STATES, type DraftState } from './domain/draft-states.js';
export { SecondPersons } from './use-cases/second-persons.js';
export { StaffResponse } from './http/response-redactions.dto.js';
export type { Answer } from './domain/answer.js';
export { EraseAnswers } from './use-cases/erase-answers.js';
export { OfficeTitles } from './use-cases/office-titles.js';
export { PublishResponse } from './use-cases/publish-response.js';
