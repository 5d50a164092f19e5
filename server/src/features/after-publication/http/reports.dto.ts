import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, TextField } from '../../../platform/http/fields/field.js';
import {
  REPORT_LIMITS,
  REPORT_REASONS,
  type ReportReason,
  SETTLED_BY_HAND,
  type SettledByHand,
  type Settlement,
  SETTLEMENTS,
} from '../domain/reports.js';
import type { ReportGiven } from '../use-cases/report-text.js';
import type { SettlementGiven } from '../use-cases/settle-reports.js';

const AT = { type: String, format: 'date-time' } as const;

/** What a reader finds wrong with a published text. */
export class ReportRequest {
  @ChoiceField(REPORT_REASONS, { enumName: 'ReportReason' }) reason!: ReportReason;
  @TextField({ ...REPORT_LIMITS.words, optional: true, description: 'For the moderators alone; it never becomes public.' })
  text?: string | null;

  toGiven(): ReportGiven {
    return { reason: this.reason, words: this.text ?? null };
  }
}

/** A moderator looked at the reports, and the text stays. */
export class SettlementRequest {
  @ChoiceField(SETTLED_BY_HAND, {
    enumName: 'SettledByHand',
    description: '`kept`: the text stays as it is, with a note why; `closed`: the reports say nothing that could be examined.',
  })
  outcome!: SettledByHand;
  @TextField({ ...REPORT_LIMITS.note, optional: true, description: 'For the staff. Required by `kept`.' }) note?: string | null;

  toGiven(): SettlementGiven {
    return { outcome: this.outcome, note: this.note ?? null };
  }
}

export class Report {
  @ApiProperty({ enum: [...REPORT_REASONS], enumName: 'ReportReason' }) readonly reason!: ReportReason;
  @ApiProperty({ type: String, nullable: true, description: 'Null when nothing was written, or once it was erased.' })
  readonly text!: string | null;
  @ApiProperty(AT) readonly at!: string;
}

export class ReportCount {
  @ApiProperty({ enum: [...REPORT_REASONS], enumName: 'ReportReason' }) readonly reason!: ReportReason;
  @ApiProperty({ type: 'integer', description: 'Readers.' }) readonly count!: number;
}

export class SettledReports {
  @ApiProperty({ enum: [...SETTLEMENTS], enumName: 'ReportSettlement' }) readonly outcome!: Settlement;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the moderator; null when it followed from another step.' })
  readonly by!: string | null;
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ type: [Report], description: 'Newest first.' }) readonly reports!: Report[];
}

/** What readers reported of one case. Who they are nobody knows. */
export class CaseReportsFile {
  @ApiProperty({ type: 'integer', description: 'Grows with each report, for If-Match of a settlement.' }) readonly version!: number;
  @ApiProperty({ type: 'integer', description: 'So many readers put the case back into the queue.' }) readonly needed!: number;
  @ApiProperty({ ...AT, nullable: true, description: 'When enough readers had reported it; null while it is not in the queue for that.' })
  readonly waitingSince!: string | null;
  @ApiProperty({ type: [Report], description: 'Since a moderator looked last, one a reader; newest first.' }) readonly open!: Report[];
  @ApiProperty({ type: [SettledReports], description: 'Newest first.' }) readonly settled!: SettledReports[];
}
