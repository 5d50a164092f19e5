import type { About, CaseDecision, Message, PrivateAttachment } from './author';
import type { PublicResponse, TimelineEntry } from './public-register';
import type {
  CivilDate,
  Identity,
  Kind,
  Language,
  Office,
  Outcome,
  Procedure,
  Publication,
  PublicStatus,
  CaseStatus,
  Role,
  TimelineType,
  Timestamp,
  Topic,
} from './vocabulary';

export interface SessionAccount {
  id: string;
  email: string;
  name: string;
  role: Role;
  department: string | null;
  office: Office | null;
  officeTitle: string;
  language: Language;
}

export interface Session {
  account: SessionAccount;
  totpEnrolled: boolean;
  mustEnrolTotp: boolean;
  expiresAt: Timestamp;
}

export interface QueueItem {
  number: string;
  kind: Kind;
  topic: Topic;
  title: string;
  receivedAt: Timestamp;
  moderateBy: CivilDate;
  late: boolean;
  identity: Identity;
  attachments: number;
  publication: Publication;
  procedure: Procedure;
  department: string | null;
  decideBy: CivilDate | null;
  /** 0 while in time */
  overdueDays: number;
  /** messages of the author that no member of staff has read */
  messagesUnread: number;
}

export type QueueTab = 'pending' | 'waiting' | 'reopened' | 'all';
export type InboxTab = 'open' | 'answered' | 'all';

export interface Queue {
  counts: { pending: number; waitingForRoute: number; reopened: number; overdue: number };
  items: QueueItem[];
}

export interface InboxItem {
  number: string;
  kind: Kind;
  topic: Topic;
  title: string;
  receivedAt: Timestamp;
  decideBy: CivilDate | null;
  overdueDays: number;
  procedure: Procedure;
  publication: Publication;
  unreadMessages: number;
  hasDraft: boolean;
}

export interface Inbox {
  counts: { open: number; overdue: number; answered: number };
  items: InboxItem[];
}

export interface SearchItem extends Omit<InboxItem, 'hasDraft'> {
  department: string | null;
}

export interface SearchResult {
  items: SearchItem[];
}

export interface ResponseDraft {
  outcome: Outcome | null;
  text: string;
  commitmentDue: CivilDate | null;
  savedAt: Timestamp;
  correctionNote: string | null;
}

/** What an actor may do with a case now, by the policy of the server. */
export type CaseAction =
  | 'read_queue'
  | 'read_case'
  | 'publish'
  | 'publish_redacted'
  | 'reject'
  | 'route'
  | 'forward'
  | 'merge'
  | 'close'
  | 'reopen'
  | 'hand_back'
  | 'answer'
  | 'correct_answer'
  | 'reveal_identity'
  | 'message_author'
  | 'attach_for_staff'
  | 'declare_conflict'
  | 'message_staff'
  | 'attach_for_author'
  | 'withdraw';

export interface CaseAuthor {
  name: string | null;
  email: string | null;
  phone: string | null;
  emailConfirmed: boolean;
}

export interface CaseFileDecision extends CaseDecision {
  /** name of the moderator; null when the platform decided */
  by: string | null;
  /** slug of the department it was routed to */
  department: string | null;
}

export interface CaseFileMessage extends Message {
  /** false for a message of the author that no member of staff has read */
  isRead: boolean;
}

export interface CaseFileAttachment extends PrivateAttachment {
  /** false for kinds that stay private, such as PDF */
  mayBecomePublic: boolean;
}

export interface CaseFileEntry extends TimelineEntry {
  /** name of the member of staff who did it */
  actor?: string | null;
}

/** A published case with a title like this one's. */
export interface SimilarCase {
  number: string;
  kind: Kind;
  topic: Topic;
  title: string;
  status: PublicStatus;
  receivedOn: CivilDate;
  department: string | null;
}

/** A case as staff see it; what an actor may not know is null. */
export interface CaseFile {
  number: string;
  kind: Kind;
  topic: Topic;
  title: string;
  text: string;
  language: Language;
  identity: Identity;
  /** null: hidden from this actor */
  author: CaseAuthor | null;
  authorRevealable: boolean;
  /** for moderators only */
  about: About | null;
  settlement: string | null;
  address: string | null;
  occurredOn: CivilDate | null;
  receivedAt: Timestamp;
  statutory: boolean;
  moderateBy: CivilDate;
  decideBy: CivilDate | null;
  notifyBy: CivilDate | null;
  overdueDays: number;
  publication: Publication;
  procedure: Procedure;
  status: CaseStatus;
  /** the public version, also while it is withheld */
  public: { title: string; text: string } | null;
  redacted: boolean;
  department: string | null;
  /** the topic's default department, unless that is a conflict of interest; for moderators */
  suggestedDepartment: string | null;
  /** number of the case that it was joined to */
  mergedInto: string | null;
  decisions: CaseFileDecision[];
  timeline: CaseFileEntry[];
  messages: CaseFileMessage[];
  attachments: CaseFileAttachment[];
  responses: PublicResponse[];
  responseDraft: ResponseDraft | null;
  conflicts: { accountName: string; at: Timestamp }[];
  similar: SimilarCase[];
  allowed: CaseAction[];
  version: number;
}

export interface Change {
  at: Timestamp;
  type: TimelineType;
  number: string;
  title: string | null;
  department: string | null;
  status: PublicStatus;
}

export interface ChangeList {
  items: Change[];
}
