import type {
  CivilDate,
  Kind,
  Language,
  Outcome,
  PublicStatus,
  ReasonCode,
  TimelineActor,
  TimelineType,
  Timestamp,
  Topic,
} from './vocabulary';

export interface PublicListItem {
  number: string;
  kind: Kind;
  topic: Topic;
  title: string;
  excerpt: string;
  language: Language;
  status: PublicStatus;
  /** EKATTE */
  settlement: string | null;
  /** slug */
  department: string | null;
  publishedAt: Timestamp;
  receivedOn: CivilDate;
  decideBy: CivilDate | null;
  /** 0 when not overdue */
  overdueDays: number;
  answeredAt: Timestamp | null;
  outcome: Outcome | null;
}

/** A page of a list; the address of the next page is in the `Link` header. */
export interface PublicList {
  items: PublicListItem[];
}

export interface StartPage {
  overdue: number;
  openCases: number;
  answered: number;
  /** at most five, newest first */
  latestAnswers: PublicListItem[];
}

export interface TimelineEntry {
  at: Timestamp;
  type: TimelineType;
  by: TimelineActor;
  department?: string | null;
  departmentFrom?: string | null;
  reasonCode?: ReasonCode | null;
  outcome?: Outcome | null;
  /** slug of the authority it was forwarded to */
  authority?: string | null;
  intoNumber?: string | null;
  note?: string | null;
}

export interface ResponseVersion {
  version: number;
  outcome: Outcome;
  text: string;
  commitmentDue: CivilDate | null;
  publishedAt: Timestamp;
  correctionNote: string | null;
}

/** The newest version is repeated at the top; `versions` begins with the oldest. */
export interface PublicResponse {
  id: string;
  department: string;
  /** the office of the person who answers, as text; never the name */
  office: string;
  outcome: Outcome;
  text: string;
  commitmentDue: CivilDate | null;
  publishedAt: Timestamp;
  version: number;
  versions: ResponseVersion[];
}

export interface PublicAttachment {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  url: string;
}

export interface PublicCase {
  number: string;
  kind: Kind;
  topic: Topic;
  /** null when only a tombstone is public */
  title: string | null;
  text: string | null;
  language: Language;
  status: PublicStatus;
  authorName: string | null;
  settlement: string | null;
  address: string | null;
  occurredOn: CivilDate | null;
  department: string | null;
  receivedOn: CivilDate;
  publishedAt: Timestamp | null;
  decideBy: CivilDate | null;
  overdueDays: number;
  attachments: PublicAttachment[];
  timeline: TimelineEntry[];
  responses: PublicResponse[];
  tombstone: { reasonCode: ReasonCode; at: Timestamp } | null;
  mergedInto: string | null;
  forwardedTo: { nameBg: string; nameEn: string } | null;
  redacted: boolean;
  version: number;
}
