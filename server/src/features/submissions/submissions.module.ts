import { Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublicVersion } from '../../platform/public-cache/public-version.js';
import { AdmissionModule } from '../admission/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { FollowingModule } from '../following/index.js';
import { RedactionModule } from '../redaction/index.js';
import { TransparencyLogModule } from '../transparency-log/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { QUIET_EVENTS } from './domain/submission-events.js';
import { DRAFT_CONTROLLERS, DRAFT_PROVIDERS } from './draft.providers.js';
import { EraseCaseSessions } from './handlers/erase-case-sessions.js';
import { MarkNewCase, RankCasesOfAuthor } from './handlers/mark-cases.js';
import { KnowSupporterByAddress } from './handlers/know-supporter-by-address.js';
import { SimilarController } from './http/similar.controller.js';
import { SubmissionsController } from './http/submissions.controller.js';
import { AskedCases } from './reads/asked-cases.query.js';
import { CaseSearch } from './reads/case-search.query.js';
import { PublicTexts } from './reads/public-texts.query.js';
import { PublicTitles } from './reads/public-titles.query.js';
import { UnbiasedCases } from './reads/unbiased-cases.query.js';
import { KnownCases } from './reads/known-cases.query.js';
import { CaseTimeline } from './reads/case-timeline.js';
import { LastPublicLines } from './reads/last-public-lines.query.js';
import { OverdueFigures, OverdueList } from './reads/overdue-board.queries.js';
import { PublicNumbers } from './reads/public-numbers.query.js';
import { PublicTerms } from './reads/public-terms.query.js';
import { RunningTerms } from './reads/running-terms.query.js';
import { PublicChanges } from './reads/changes.query.js';
import { PressingCases } from './reads/pressing-cases.query.js';
import { DepartmentInbox } from './reads/department-inbox.query.js';
import { EndedCases } from './reads/ended-cases.query.js';
import { FirstWords } from './reads/first-words.query.js';
import { ModerationQueue } from './reads/moderation-queue.query.js';
import { PublicFiguresQuery } from './reads/public-figures.query.js';
import { PublicList } from './reads/public-list.query.js';
import { PublicRequests } from './reads/public-requests.query.js';
import { CaseCells } from './reads/case-cells.query.js';
import { PublicRows } from './reads/public-rows.query.js';
import { PublicSteps } from './reads/public-steps.query.js';
import { PublishedCases } from './reads/published-cases.query.js';
import { RegisterFacts } from './reads/register-facts.query.js';
import { SimilarCandidates } from './reads/similar-candidates.query.js';
import { SimilarCases } from './reads/similar-cases.js';
import { LoggedCases } from './reads/logged-cases.query.js';
import { StandingAnswers } from './reads/standing-answers.query.js';
import { WaitingCases } from './reads/waiting-cases.query.js';
import { AuthorKeys } from './storage/author-keys.js';
import { CaseErasure } from './storage/case-erasure.js';
import { CaseHistory } from './storage/case-history.js';
import { CaseMarksStore } from './storage/case-marks.js';
import { CaseMessages } from './storage/case-messages.js';
import { CaseSessions } from './storage/case-sessions.js';
import { Cases } from './storage/cases.js';
import { ConflictDeclarations } from './storage/conflict-declarations.js';
import { ReturningTerms } from './storage/returning-terms.js';
import { ReportMarks } from './storage/report-marks.js';
import { SubmissionEntity } from './storage/submission.entity.js';
import { SubmissionsRepository } from './storage/submissions.repository.js';
import { Supporters } from './storage/supporters.js';
import { SupportsRepository } from './storage/supports.repository.js';
import { AttachToCase } from './use-cases/attach-to-case.js';
import { AuthorContact } from './use-cases/author-contact.js';
import { AuthorLinks } from './use-cases/author-links.js';
import { CaseKeys } from './use-cases/case-keys.js';
import { ConfirmEmail } from './use-cases/confirm-email.js';
import { Conversation } from './use-cases/conversation.js';
import { EndCaseSession } from './use-cases/end-case-session.js';
import { EraseOriginal } from './use-cases/erase-original.js';
import { FindSentCase } from './use-cases/find-sent-case.js';
import { IdentifyAuthor } from './use-cases/identify-author.js';
import { LookUpCase } from './use-cases/look-up-case.js';
import { MarkCases } from './use-cases/mark-cases.js';
import { NewCases } from './use-cases/new-cases.js';
import { RecountTerms } from './use-cases/recount-terms.js';
import { RenewAccessCode } from './use-cases/renew-access-code.js';
import { RequestAccessCode } from './use-cases/request-access-code.js';
import { SubmitOnce } from './use-cases/submit-once.js';
import { Submit } from './use-cases/submit.js';
import { Support } from './use-cases/support.js';
import { Withdraw } from './use-cases/withdraw.js';
import { WriteToStaff } from './use-cases/write-to-staff.js';

/** What higher tiers find behind the door. */
const OPEN: Type[] = [
  Cases,
  CaseHistory,
  ConflictDeclarations,
  ReportMarks,
  ...[AttachToCase, AuthorContact, AuthorLinks, ConfirmEmail, Conversation, EndCaseSession, EraseOriginal, FindSentCase, LookUpCase],
  ...[RenewAccessCode, RequestAccessCode, Submit, Support, Withdraw, WriteToStaff],
  ...[CaseSearch, CaseTimeline, DepartmentInbox, EndedCases, FirstWords, ModerationQueue, PublicChanges, PublicFiguresQuery, PublicList],
  ...[RegisterFacts, SimilarCases, WaitingCases, AskedCases, KnownCases, PressingCases, PublicTitles, UnbiasedCases],
  ...[CaseCells, PublicRequests, PublicSteps],
  ...[LastPublicLines, OverdueFigures, OverdueList, RunningTerms, PublicTerms, PublicNumbers, PublicTexts],
  ...[PublicRows, PublishedCases, StandingAnswers, LoggedCases],
];

/** Recommendations and signals from their receipt on: who may see and do what, the conversation with the author, the keys of a case. */
@Module({
  imports: [
    TypeOrmModule.forFeature([SubmissionEntity]),
    AdmissionModule,
    AttachmentsModule,
    AuthoritiesModule,
    FollowingModule,
    RedactionModule,
    TransparencyLogModule,
    WorkCalendarModule,
  ],
  controllers: [SimilarController, SubmissionsController, ...DRAFT_CONTROLLERS],
  providers: [
    ...OPEN,
    ...[AuthorKeys, CaseMarksStore, MarkCases, MarkNewCase, RankCasesOfAuthor],
    CaseErasure,
    CaseKeys,
    CaseMessages,
    CaseSessions,
    EraseCaseSessions,
    IdentifyAuthor,
    KnowSupporterByAddress,
    NewCases,
    RecountTerms,
    ReturningTerms,
    SimilarCandidates,
    SubmissionsRepository,
    SubmitOnce,
    Supporters,
    SupportsRepository,
    ...DRAFT_PROVIDERS,
  ],
  exports: OPEN,
})
export class SubmissionsModule {
  constructor(version: PublicVersion) {
    version.leaveOut(QUIET_EVENTS);
  }
}
