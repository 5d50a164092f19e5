import type { CivilDate, Timestamp, Topic } from '../api/contract';

export type ReportedStep = 'not_started' | 'limited' | 'substantial' | 'complete';
export type AssessedStep = 'no_evidence' | ReportedStep;
export type AssessmentMethod = 'documents' | 'site_visit' | 'interview' | 'data' | 'information_request';
export type Confidence = 'low' | 'medium' | 'high';

export interface EvidenceItem {
  id: string;
  kind: 'file' | 'link' | 'photo';
  caption: string;
  url: string | null;
  seenOn: CivilDate | null;
  contentSha256: string | null;
  contentBytes: number | null;
  fetchedAt: Timestamp | null;
  fetchFault: string | null;
  file: { id: string; name: string; mediaType: string; bytes: number } | null;
  place: string | null;
  latitude: number | null;
  longitude: number | null;
}

export interface CommitmentDepartment {
  slug: string;
  name: string;
  nameEn: string;
}

export type CommitmentOrigin =
  | { kind: 'answer'; submission: { number: string; title: string | null } }
  | {
      kind: 'measure';
      policy: { slug: string; title: string; titleEn: string | null };
      code: string;
      parent: { code: string; title: string } | null;
    };

export interface CommitmentSummary {
  number: number;
  source: 'answer' | 'measure';
  title: string;
  department: CommitmentDepartment;
  dueOn: CivilDate | null;
  madeOn: CivilDate;
  overdueDays: number | null;
  topic: Topic | null;
  settlement: string | null;
  origin: CommitmentOrigin;
  reported: { step: ReportedStep; on: CivilDate } | null;
  assessed: { lowest: AssessedStep; highest: AssessedStep; assessors: number; on: CivilDate } | null;
  disagreement: number;
  hasEvidence: boolean;
}

export interface CommitmentReport {
  id: string;
  step: ReportedStep;
  text: string;
  on: CivilDate;
  recordedAt: Timestamp;
  department: CommitmentDepartment;
  office: string;
  evidence: EvidenceItem[];
}

export type CommitmentLineType = 'received' | 'case_published' | 'answered' | 'made' | 'answer_corrected' | 'policy_published' | 'reported';

export interface CommitmentLine {
  type: CommitmentLineType;
  on: CivilDate;
  report: string | null;
}

export interface PublicCommitment extends CommitmentSummary {
  reports: CommitmentReport[];
  timeline: CommitmentLine[];
}

export interface PublicAssessment {
  id: string;
  commitment: number;
  organisation: MonitorName;
  step: AssessedStep;
  method: AssessmentMethod;
  confidence: Confidence;
  text: string;
  on: CivilDate;
  recordedAt: Timestamp;
  replyUntil: CivilDate;
  evidence: EvidenceItem[];
  reply: { text: string; on: CivilDate; department: CommitmentDepartment; office: Office } | null;
}

export interface MonitorName {
  slug: string;
  nameBg: string;
  nameEn: string;
}

export interface PublicMonitor extends MonitorName {
  aboutBg: string;
  aboutEn: string;
  websiteUrl: string | null;
  registrationNumber: string | null;
  since: CivilDate;
  until: CivilDate | null;
  isActive: boolean;
}
