import { ChoiceField, LineField, QueryNumberField, TextField } from '../../../platform/http/fields/field.js';
import { EvidenceField, type EvidenceRequest } from '../../evidence/index.js';
import { REPORT_LIMITS } from '../domain/commitment.js';
import { DESK_STATES, type DeskState } from '../domain/desk-position.js';
import { REPORTED_STEPS, type ReportedStep } from '../domain/step.js';
import type { AskedReport } from '../use-cases/report-progress.js';

export class OwnCommitmentsQuery {
  @ChoiceField(DESK_STATES, { optional: true, enumName: 'DeskState', description: '`open` unless told.' }) readonly state?: DeskState;
  @QueryNumberField({ min: 1, max: 100, optional: true, description: 'Items a page; 20 unless told.' }) readonly limit?: number;
  @LineField({ max: 40, optional: true, description: 'Where the page before ended; taken from its Link header.' }) readonly after?: string;
}

export class CommitmentReportRequest {
  @ChoiceField(REPORTED_STEPS, { enumName: 'ReportedStep' }) step!: ReportedStep;
  @TextField({ ...REPORT_LIMITS.text, description: 'What was done, for everybody to read. It cannot be changed afterwards.' })
  text!: string;
  @EvidenceField() evidence?: EvidenceRequest[] | null;

  toAsked(): AskedReport {
    const { step, text, evidence } = this;
    return { step, text, evidence: evidence ?? [] };
  }
}
