import type { PublicResponse, TimelineEntry } from './public-register';
import type {
  CaseStatus,
  CivilDate,
  Identity,
  Kind,
  Language,
  ModerationAct,
  Office,
  Procedure,
  Publication,
  ReasonCode,
  SubmissionStep,
  Timestamp,
  Topic,
} from './vocabulary';

export interface About {
  department: string | null;
  office: Office | null;
  name: string | null;
}

export interface Message {
  id: string;
  at: Timestamp;
  from: 'author' | 'moderator' | 'department';
  office: string | null;
  text: string;
}

export interface PrivateAttachment {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  url: string;
  isPublic: boolean;
  from: 'author' | 'staff';
}

export interface CaseDecision {
  at: Timestamp;
  decision: ModerationAct;
  reasonCode: ReasonCode | null;
  note: string | null;
}

/** A case as its author sees it. */
export interface PrivateCase {
  number: string;
  kind: Kind;
  topic: Topic;
  title: string;
  text: string;
  language: Language;
  identity: Identity;
  author: { name: string | null; email: string | null; phone: string | null; emailConfirmed: boolean };
  about: About | null;
  settlement: string | null;
  address: string | null;
  occurredOn: CivilDate | null;
  publication: Publication;
  procedure: Procedure;
  status: CaseStatus;
  public: { title: string; text: string } | null;
  department: string | null;
  receivedAt: Timestamp;
  statutory: boolean;
  moderateBy: CivilDate;
  decideBy: CivilDate | null;
  notifyBy: CivilDate | null;
  overdueDays: number;
  decisions: CaseDecision[];
  timeline: TimelineEntry[];
  messages: Message[];
  attachments: PrivateAttachment[];
  responses: PublicResponse[];
  mayWithdraw: boolean;
  mayWrite: boolean;
  mayAttach: boolean;
  version: number;
}

export interface DraftFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

export type PersonalDataType = 'egn' | 'lnch' | 'phone' | 'email' | 'iban' | 'plate' | 'id_document';

/** Offsets in UTF-16 code units, as `slice` counts; `end` exclusive. */
export interface PersonalDataSpan {
  start: number;
  end: number;
  type: PersonalDataType;
}

export interface SentReceipt {
  number: string;
  /** only in the first 15 minutes, then null for good */
  accessCode: string | null;
  receivedAt: Timestamp;
  statutory: boolean;
  moderateBy: CivilDate;
  decideBy: CivilDate | null;
  notifyBy: CivilDate | null;
}

/** A submission that is being written; every answer may still be missing. */
export interface Draft {
  id: string;
  /** in which the text is written */
  language: Language;
  kind: Kind | null;
  topic: Topic | null;
  title: string;
  text: string;
  about: About | null;
  occurredOn: CivilDate | null;
  settlement: string | null;
  address: string | null;
  identity: Identity | null;
  author: { name: string | null; email: string | null; phone: string | null };
  files: DraftFile[];
  expiresAt: Timestamp;
  sent: SentReceipt | null;
  /** the pages of this kind, in order, without `sent` */
  steps: SubmissionStep[];
  missing: SubmissionStep[];
  /** what should be said before sending */
  warnings: 'time_barred'[];
  publicPreview: {
    title: string;
    text: string;
    authorName: string | null;
    settlement: string | null;
    address: string | null;
  };
  personalData: { title: PersonalDataSpan[]; text: PersonalDataSpan[] };
}
