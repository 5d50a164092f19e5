/** The public door of evidence: nothing else in this folder is imported from outside. */
export { EVIDENCE_KINDS, EVIDENCE_LIMITS, type EvidenceKind, type EvidenceSubject } from './domain/evidence.js';
export { EvidenceModule } from './evidence.module.js';
export { EvidenceField, EvidenceItem, EvidenceRequest } from './http/evidence.dto.js';
export { EvidenceOf } from './reads/evidence-of.js';
export { EraseEvidence } from './use-cases/erase-evidence.js';
export { EvidenceDoors } from './use-cases/evidence-doors.js';
export { KeepEvidence } from './use-cases/keep-evidence.js';
export { TakeUpload } from './use-cases/take-upload.js';
