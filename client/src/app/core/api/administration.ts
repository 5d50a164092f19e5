import type { Language, Office, Role, Timestamp } from './vocabulary';

export interface StaffAccount {
  id: string;
  email: string;
  name: string;
  role: Role;
  department: string | null;
  office: Office | null;
  officeTitle: string;
  language: Language;
  status: 'invited' | 'active' | 'deactivated';
  totpEnrolled: boolean;
  lastSeenAt: Timestamp | null;
}

export interface AccountSession {
  id: string;
  createdAt: Timestamp;
  lastSeenAt: Timestamp;
  userAgent: string;
  current: boolean;
}

export interface TotpEnrolment {
  secret: string;
  otpauthUri: string;
  qrSvg: string;
}

export interface Invitation {
  email: string;
  name: string;
  role: Role;
}

export interface AuditEntry {
  id: string;
  at: Timestamp;
  actor: string;
  action: string;
  subjectType: string;
  subjectId: string;
  changes: Record<string, unknown>;
}
