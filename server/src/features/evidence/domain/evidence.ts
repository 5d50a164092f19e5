import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AttachmentId } from '../../../kernel/ids.js';

export const EVIDENCE_KINDS = ['file', 'link', 'photo'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What evidence belongs to: a kind of entry that its feature chose (`commitment_report`, `assessment`), and the entry's id. */
export interface EvidenceSubject {
  readonly type: string;
  readonly id: string;
}

/** Characters (code points) of what is written; items of one entry; degrees of WGS 84. */
export const EVIDENCE_LIMITS = { items: 5, caption: 300, url: 500, place: 120, latitude: 90, longitude: 180 } as const;

/** One item as somebody gives it. */
export interface GivenEvidence {
  readonly kind: EvidenceKind;
  /** What it shows: of a photo the words for whoever does not see it. */
  readonly caption: string;
  readonly url?: string | null;
  /** The day on which the page said so, Europe/Sofia. */
  readonly seenOn?: CivilDate | null;
  /** A file that the same account uploaded before. */
  readonly attachment?: string | null;
  /** Where a photo was taken, in words. */
  readonly place?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

/** Why a page that evidence links to has no hash. */
export const FETCH_FAULTS = ['unreachable', 'refused', 'too_large', 'not_public', 'timeout', 'status'] as const;
export type FetchFault = (typeof FETCH_FAULTS)[number];

/** One item as it is kept; it never changes, but for what was fetched of its link and whether it is shown. */
export interface Evidence {
  readonly id: string;
  readonly subject: EvidenceSubject;
  readonly kind: EvidenceKind;
  readonly caption: string;
  readonly url: string | null;
  readonly seenOn: CivilDate | null;
  readonly attachmentId: AttachmentId | null;
  readonly place: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Of the bytes as the server of the link sent them, in hexadecimal. */
  readonly contentSha256: string | null;
  readonly contentBytes: number | null;
  /** When the platform asked for the link; null before it did. */
  readonly fetchedAt: Date | null;
  readonly fetchFault: FetchFault | null;
  /** The day, in Europe/Sofia, since when nobody is shown it; null while everybody is. */
  readonly withheldOn: CivilDate | null;
}

/** What everybody reads of an item that a moderator withheld: that there is one, and since when. */
export const withheld = (evidence: Evidence): Evidence => ({
  ...evidence,
  ...{ caption: '', url: null, seenOn: null, attachmentId: null, place: null, latitude: null, longitude: null },
  ...{ contentSha256: null, contentBytes: null, fetchedAt: null, fetchFault: null },
});
