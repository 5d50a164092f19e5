import type { components } from './schema';

/**
 * The names that the client has for the types of the API. They are made from the DTO classes of the server:
 * DTO → server/openapi.json → schema.ts (`npm run golden`). Nothing here is written by hand but the names.
 */
export type Schemas = components['schemas'];

/** ISO 8601 in UTC, ending in `Z`. */
export type Timestamp = string;
/** `YYYY-MM-DD` in Europe/Sofia. */
export type CivilDate = string;

// Words of the vocabularies
export type Kind = Schemas['Kind'];
export type Topic = Schemas['Topic'];
export type Identity = Schemas['Identity'];
export type Language = Schemas['Language'];
export type Office = Schemas['Office'];
export type Role = Schemas['Role'];
export type Publication = Schemas['Publication'];
export type Procedure = Schemas['Procedure'];
export type PublicStatus = Schemas['PublicStatus'];
export type CaseStatus = Schemas['CaseStatus'];
export type ReasonPlaceholder = Schemas['ReasonPlaceholder'];
export type ReasonEffect = Schemas['ReasonEffect'];
export type Outcome = Schemas['Outcome'];
export type Decision = Schemas['Decision'];
export type ModerationAct = Schemas['ModerationAct'];
export type TimelineType = Schemas['TimelineType'];
export type TimelineActor = Schemas['TimelineParty'];
export type SubmissionStep = Schemas['DraftStep'];
export type Awaited = Schemas['Awaited'];
export type AppealAnswer = Schemas['AppealAnswer'];
export type SecondLook = Schemas['SecondLook'];
export type CaseAction = Schemas['CaseAction'];
export type QueueTab = Schemas['QueueTab'];
export type QueueFacet = Schemas['QueueFacet'];
export type Hand = Schemas['Hand'];
export type Risk = Schemas['Risk'];
export type InboxTab = Schemas['InboxTab'];
export type PersonalDataType = Schemas['PersonalDataType'];
export type ReportReason = Schemas['ReportReason'];
export type ReportSettlement = Schemas['ReportSettlement'];
export type SettledByHand = Schemas['SettledByHand'];
export type RedactionType = Schemas['RedactionType'];
export type Certainty = Schemas['Certainty'];

// For everybody
export type EvidenceKind = Schemas['EvidenceKind'];
export type EvidenceItem = Schemas['EvidenceItem'];
export type EvidenceFile = Schemas['EvidenceFile'];
export type EvidenceRequest = Schemas['EvidenceRequest'];
export type LogSummary = Schemas['LogSummary'];
export type LogState = Schemas['LogState'];
export type LogEntryItem = Schemas['LogEntryItem'];
export type LogReceipt = Schemas['LogReceipt'];
export type Site = Schemas['SiteDto'];
export type Municipality = Schemas['SiteMunicipalityDto'];
export type DepartmentSummary = Schemas['DepartmentSummaryDto'];
export type Settlement = Schemas['SiteSettlementDto'];
export type TopicSummary = Schemas['SiteTopicDto'];
export type Authority = Schemas['SiteAuthorityDto'];
export type AppealState = Schemas['AppealState'];
export type RegisterDecision = Schemas['RegisterDecision'];
export type RegisteredDecision = Schemas['RegisteredDecision'];
export type ModerationMonth = Schemas['ModerationMonth'];
export type DueDay = Schemas['DueDay'];
export type CalendarHoliday = Schemas['CalendarHoliday'];
export type MovedDay = Schemas['MovedDay'];
export type CalendarYear = Schemas['CalendarYear'];
export type CaseDeadline = Schemas['CaseDeadline'];
export type DeadlineState = Schemas['DeadlineState'];
export type DeadlineExtension = Schemas['DeadlineExtension'];
export type EarlierDeadline = Schemas['EarlierDeadline'];
export type DeadlineClarification = Schemas['DeadlineClarification'];
export type DeadlineDesk = Schemas['DeadlineDesk'];
export type TermOfLaw = Schemas['TermOfLaw'];
export type StatutoryEvent = Schemas['StatutoryEvent'];
export type PublicReason = Schemas['PublicReason'];
export type PublicListItem = Schemas['PublicListItem'];
export type PublicList = Schemas['PublicListPage'];
export type SimilarCase = Schemas['SimilarCase'];
export type SimilarCaseList = Schemas['SimilarCaseList'];
export type SimilarWhy = Schemas['SimilarWhy'];
export type StartPage = Schemas['StartFigures'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type ResponseVersion = Schemas['ResponseVersion'];
export type PublicResponse = Schemas['PublicResponse'];
export type EditNotice = Schemas['EditNotice'];
export type PublicAttachment = Schemas['PublicAttachment'];
export type PublicCase = Schemas['PublicCase'];
export type PersonalDataSpan = Schemas['PersonalDataSpan'];
export type RetentionTerm = Schemas['RetentionTermDto'];
export type OverdueBoard = Schemas['OverdueBoardPage'];
export type BoardFigures = Schemas['BoardFigures'];
export type BoardLine = Schemas['BoardLine'];
export type DeskChange = Schemas['DeskChange'];
export type DeskSubject = Schemas['DeskSubject'];
export type DeskChangedSubject = Schemas['DeskChangedSubject'];
export type DeskChangesPage = Schemas['DeskChangesPage'];
export type SavedSearch = Schemas['SavedSearchItem'];
export type SearchFilters = Schemas['SearchFiltersDto'];
export type FoundCommitment = Schemas['FoundCommitment'];
export type SearchResultPage = Schemas['SearchResultPage'];
export type FixRateDivision = Schemas['FixRateDivision'];
export type FixRateFigures = Schemas['FixRateFigures'];
export type FixRatePage = Schemas['FixRatePage'];
export type StatisticsPage = Schemas['StatisticsPage'];
export type StatisticsGroup = Schemas['StatisticsGroup'];
export type StatisticsFigures = Schemas['StatisticsFigures'];
export type StatisticsDivision = Schemas['StatisticsDivision'];
export type DepartmentRecord = Schemas['DepartmentRecord'];
export type DepartmentPage = Schemas['DepartmentPage'];

// For authors
export type Draft = Schemas['Draft'];
export type DraftFile = Schemas['DraftFile'];
export type SentReceipt = Schemas['DraftReceipt'];
export type About = Schemas['PrivateAbout'];
export type Message = Schemas['Message'];
export type PrivateAttachment = Schemas['PrivateAttachment'];
export type CaseDecision = Schemas['PrivateDecision'];
export type PrivateAppeal = Schemas['PrivateAppeal'];
export type PrivateCase = Schemas['PrivateCase'];

// For staff, after publication
export type ReaderReport = Schemas['Report'];
export type CaseReports = Schemas['CaseReportsFile'];
export type SettledReports = Schemas['SettledReports'];
export type CaseEdit = Schemas['CaseEdit'];
export type EditPage = Schemas['EditPage'];
export type EditRequest = Schemas['EditRequest'];

// For whoever gets our letters
export type ManagedFollows = Schemas['ManagedFollowList'];

// For whoever writes programs
export type ProblemType = Schemas['ProblemTypeDto'];
export type ProblemStatus = Schemas['ProblemStatus'];

// For staff
export type SessionAccount = Schemas['SessionAccountDto'];
export type Session = Schemas['SessionDto'];
export type Queue = Schemas['Queue'];
export type QueueItem = Schemas['QueueItem'];
export type QueueClaim = Schemas['QueueClaim'];
export type QueueFacetCount = Schemas['QueueFacetCount'];
export type QueueOverview = Schemas['QueueOverview'];
export type RoutingAnswer = Schemas['RoutingAnswer'];
export type RoutingOutcome = Schemas['RoutingOutcomeDto'];
export type Inbox = Schemas['Inbox'];
export type InboxItem = Schemas['InboxItem'];
export type SearchItem = Schemas['SearchItem'];
export type SearchResult = Schemas['SearchPage'];
export type StaffResponse = Schemas['StaffResponse'];
export type StaffResponseVersion = Schemas['StaffResponseVersion'];
export type ResponseDraft = Schemas['ResponseDraft'];
export type AnswerApproval = Schemas['AnswerApproval'];
export type AnswerTemplate = Schemas['AnswerTemplateDto'];
export type ApprovalRule = Schemas['ApprovalRule'];
export type DraftPoint = Schemas['DraftPoint'];
export type CaseAuthor = Schemas['CaseFileAuthor'];
export type CaseFileDecision = Schemas['CaseFileDecision'];
export type CaseFileMessage = Schemas['CaseFileMessage'];
export type CaseFileAttachment = Schemas['CaseFileAttachment'];
export type CaseFileRedaction = Schemas['CaseFileRedaction'];
export type FileReviewSheet = Schemas['FileReviewSheet'];
export type FilePage = Schemas['FilePage'];
export type FileRectangle = Schemas['FileRectangle'];
export type CaseFileEntry = Schemas['TimelineEntry'];
export type ReasonChoice = Schemas['ReasonChoice'];
export type CaseFileErasure = Schemas['CaseFileErasure'];
export type CaseRedactions = Schemas['CaseRedactionsFile'];
export type RedactionBlock = Schemas['RedactionBlock'];
export type RedactionProposals = Schemas['RedactionProposals'];
export type RedactionSpan = Schemas['RedactionSpan'];
export type CaseFile = Schemas['CaseFile'];
export type Change = Schemas['Change'];
export type ChangeList = Schemas['ChangePage'];

// For staff, among themselves
export type CaseNote = Schemas['CaseNote'];
export type NotePage = Schemas['NotePage'];
export type NoteColleague = Schemas['NoteColleague'];
export type ColleagueList = Schemas['ColleagueList'];
export type Mention = Schemas['Mention'];
export type MentionPage = Schemas['MentionPage'];

// Files of answers
export type ResponseFile = Schemas['ResponseFile'];
export type ResponseDraftFile = Schemas['ResponseDraftFile'];
export type ResponseDraftFiles = Schemas['ResponseDraftFiles'];

// For administrators and for one's own account
export type StaffAccount = Schemas['AccountDto'];
export type AccountSession = Schemas['OwnSessionDto'];
export type TotpEnrolment = Schemas['TotpEnrolmentDto'];
export type Invitation = Schemas['InvitationDto'];
export type AuditEntry = Schemas['AuditEntryDto'];

// What authors say of answers
export type Verdict = Schemas['Verdict'];
export type VerdictRound = Schemas['VerdictRound'];
export type Wish = Schemas['Wish'];
export type VerdictState = Schemas['VerdictState'];
export type PublicVerdict = Schemas['PublicVerdict'];
export type StaffVerdict = Schemas['StaffVerdict'];
export type CaseVerdicts = Schemas['CaseVerdictsFile'];
export type VerdictDesk = Schemas['VerdictDesk'];
export type VerdictDeskItem = Schemas['VerdictDeskItem'];
// Policies
export type PolicySummary = Schemas['PolicySummary'];
export type PublicPolicy = Schemas['PublicPolicy'];
export type PolicyMeasure = Schemas['PolicyMeasure'];
export type PolicyIndicator = Schemas['PolicyIndicator'];
export type PolicyIndicatorValue = Schemas['PolicyIndicatorValue'];
export type PublicMeasure = Schemas['PublicMeasure'];
export type AdminPolicy = Schemas['AdminPolicy'];
export type AdminPolicySummary = Schemas['AdminPolicySummary'];
export type ImportPreview = Schemas['ImportPreviewDto'];
export type ImportColumn = Schemas['ImportColumnDto'];
export type ReportedIndicator = Schemas['ReportedIndicator'];

// What was promised, and who says what of it
export type ReportedStep = Schemas['ReportedStep'];
export type AssessedStep = Schemas['AssessedStep'];
export type AssessmentMethod = Schemas['AssessmentMethod'];
export type AssessmentConfidence = Schemas['AssessmentConfidence'];
export type CommitmentSource = Schemas['CommitmentSource'];
export type CommitmentFlag = Schemas['CommitmentFlag'];
export type CommitmentDepartment = Schemas['CommitmentDepartment'];
export type CommitmentSummary = Schemas['CommitmentSummary'];
export type CommitmentOrigin = CommitmentSummary['origin'];
export type CommitmentReport = Schemas['PublicCommitmentReport'];
export type CommitmentLine = Schemas['CommitmentTimelineLine'];
export type CommitmentLineType = Schemas['CommitmentLineType'];
export type PublicCommitment = Schemas['PublicCommitment'];
export type MeasureCommitment = Schemas['MeasureCommitment'];
export type PublicAssessment = Schemas['PublicAssessment'];
export type MonitorName = Schemas['MonitorName'];
export type PublicMonitor = Schemas['PublicMonitor'];
export type MonitorFindings = Schemas['MonitorFindings'];
export type StepCounts = Schemas['StepCounts'];

export type * from './consultation-contract';
export type * from './campaign-contract';
export type * from './open-data-contract';
