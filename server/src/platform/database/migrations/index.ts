import { Platform } from './0001-platform.js';
import { Authorities } from './0002-authorities.js';
import { Accounts } from './0003-accounts.js';
import { Attachments } from './0004-attachments.js';
import { Following } from './0005-following.js';
import { Submissions } from './0006-submissions.js';
import { Moderation } from './0007-moderation.js';
import { Responses } from './0008-responses.js';
import { Retention } from './0009-retention.js';
import { Idempotency } from './0010-idempotency.js';
import { Redaction } from './0011-redaction.js';
import { Reasons } from './0012-reasons.js';
import { Queue } from './0014-queue.js';
import { Duplicates } from './0015-duplicates.js';
import { SecondOpinions } from './0016-second-opinions.js';
import { AfterPublication } from './0017-after-publication.js';
import { Admission } from './0018-admission.js';
import { FileRedaction } from './0019-file-redaction.js';
import { Deputies } from './0020-deputies.js';
import { WorkCalendar } from './0021-work-calendar.js';
import { Deadlines } from './0022-deadlines.js';
import { Forwarding } from './0023-forwarding.js';
import { Answers } from './0024-answers.js';
import { NotesAndAnswerFiles } from './0025-notes-and-answer-files.js';
import { Verdicts } from './0026-verdicts.js';
import { Letters } from './0027-letters.js';
import { OverdueBoard } from './0028-overdue-board.js';
import { TwoPersonRepeats } from './0029-two-person-repeats.js';
import { Policies } from './0030-policies.js';
import { TwoTracks } from './0031-two-tracks.js';
import { Consultations } from './0032-consultations.js';
import { CommitmentsCountedLate } from './0033-commitments-counted-late.js';
import { EvidenceLinks } from './0034-evidence.js';
import { FollowedCommitments } from './0036-followed-commitments.js';
import { MonitorDesk } from './0037-monitor-desk.js';
import { ChangedCommitments } from './0038-changed-commitments.js';
import { MonitoringCampaigns } from './0039-monitoring-campaigns.js';
import { TransparencyLog } from './0040-transparency-log.js';
import { LoggedCases } from './0041-logged-cases.js';
import { LogSigning } from './0042-log-signing.js';
import { RedactedEntries } from './0043-redacted-entries.js';
import { Search } from './0044-search.js';
import { Open311 } from './0045-open311.js';
import { OpenData } from './0047-open-data.js';
import { ApiKeyRows } from './0048-api-keys.js';
import { Webhooks } from './0049-webhooks.js';
import { SearchFilters } from './0050-search-filters.js';

/** Every migration in the order of its number; no globs, so that a build knows what it ships. */
export const MIGRATIONS = [
  ...[Platform, Authorities, Accounts, Attachments, Following, Submissions, Moderation, Responses],
  ...[Retention, Idempotency, Redaction, Reasons, Queue, Duplicates, SecondOpinions, AfterPublication],
  ...[Admission, FileRedaction, Deputies, WorkCalendar, Deadlines, Forwarding, Answers, NotesAndAnswerFiles],
  ...[Verdicts, Letters, OverdueBoard, TwoPersonRepeats, Policies, TwoTracks, Consultations, CommitmentsCountedLate],
  ...[EvidenceLinks, FollowedCommitments, MonitorDesk, ChangedCommitments, MonitoringCampaigns, TransparencyLog, LoggedCases, LogSigning],
  ...[RedactedEntries, Search, Open311, OpenData, ApiKeyRows, Webhooks, SearchFilters],
];
