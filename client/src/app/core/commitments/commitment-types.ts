import type { CivilDate, EvidenceItem, Schemas, Timestamp } from '../api/contract';

export type ReportedStep = Schemas['ReportedStep'];
export type AssessedStep = Schemas['AssessedStep'];
export type AssessmentMethod = 'documents' | 'site_visit' | 'interview' | 'data' | 'information_request';
export type Confidence = 'low' | 'medium' | 'high';
export type CommitmentDepartment = Schemas['CommitmentDepartment'];
export type CommitmentSummary = Schemas['CommitmentSummary'];
export type CommitmentOrigin = CommitmentSummary['origin'];
export type CommitmentReport = Schemas['PublicCommitmentReport'] & { evidence: EvidenceItem[] };
export type CommitmentLine = Schemas['CommitmentTimelineLine'];
export type CommitmentLineType = Schemas['CommitmentLineType'];
export type PublicCommitment = Omit<Schemas['PublicCommitment'], 'reports'> & { reports: CommitmentReport[] };
export type MeasureCommitment = Schemas['MeasureCommitment'];

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
  reply: { text: string; on: CivilDate; department: CommitmentDepartment; office: string } | null;
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
