/** The reads of submissions, for the features that show them. */
export { LIST_ORDERS, type ListOrder, type ListPosition, PublicList, type PublicListFilter, type PublicRow } from './public-list.query.js';
export { type CaseCell, CaseCells } from './case-cells.query.js';
export { RegisterFacts } from './register-facts.query.js';
export { PublicFiguresQuery } from './public-figures.query.js';
export { CaseTimeline, type TimelineReader } from './case-timeline.js';
export { TimelineEntry } from '../http/timeline.dto.js';
export { CaseSearch, type CaseSearchFilter } from './case-search.query.js';
export {
  DepartmentInbox,
  INBOX_TABS,
  type InboxCounts,
  type InboxPosition,
  type InboxRow,
  type InboxTab,
} from './department-inbox.query.js';
export { AskedCases } from './asked-cases.query.js';
export { EndedCases } from './ended-cases.query.js';
export { type PublicChange, PublicChanges } from './changes.query.js';
export { type FirstWord, FirstWords } from './first-words.query.js';
export {
  type FacetCount,
  ModerationQueue,
  type QueueCounts,
  type QueueFilter,
  type QueuePosition,
  type QueueRow,
} from './moderation-queue.query.js';
export { type Opinion, OPINIONS, QUEUE_FACETS, QUEUE_TABS, type QueueFacet, type QueueNarrowing, type QueueTab } from './queue-filter.js';
export { type Risk, RISKS, risksOf } from '../domain/risk/risks.js';
export type { StaffPosition, StaffRow } from './staff-row.js';
export { WaitingCases } from './waiting-cases.query.js';
export { SimilarCases } from './similar-cases.js';
export { SimilarCase } from '../http/similar-case.dto.js';
export { CaseNumberPipe } from '../http/case-number.pipe.js';
export { type PublicTitle, PublicTitles } from './public-titles.query.js';
export { UnbiasedCases } from './unbiased-cases.query.js';
export { KnownCases } from './known-cases.query.js';
export { TIMELINE_TYPES } from '../domain/timeline.js';
export { type PressingCase, PressingCases } from './pressing-cases.query.js';
export {
  type AnswersFilter,
  type FirstAnswers,
  OverdueFigures,
  type OverdueFilter,
  OverdueList,
  type RunningClocks,
} from './overdue-board.queries.js';
export { PublicRows } from './public-rows.query.js';
export { type PublishedCase, PublishedCases } from './published-cases.query.js';
export { LastPublicLines } from './last-public-lines.query.js';
export { type ReopenedCount, type StandingAnswer, StandingAnswers } from './standing-answers.query.js';
export { type PublicNumber, PublicNumbers } from './public-numbers.query.js';
export { type PublicTerm, PublicTerms } from './public-terms.query.js';
export { RunningTerms, type RunningTerm } from './running-terms.query.js';
export { LoggedCases, type LoggedCaseRow } from './logged-cases.query.js';
export { type PublicRequest, PublicRequests, type RequestFilter } from './public-requests.query.js';
export { type PublicStep, PublicSteps } from './public-steps.query.js';
export { type PublicText, PublicTexts } from './public-texts.query.js';
