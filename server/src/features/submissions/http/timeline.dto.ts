import { ApiProperty } from '@nestjs/swagger';
import { TIMELINE_TYPES, type TimelineType } from '../domain/timeline.js';
import { REASON_CODE, type ReasonCode } from '../../reasons/index.js';
import { OUTCOMES, type Outcome, type Verdict, VERDICTS, type Wish, WISHES } from '../domain/vocabulary.js';

export const TIMELINE_PARTIES = ['author', 'moderator', 'department', 'system'] as const;
export type TimelineParty = (typeof TIMELINE_PARTIES)[number];

/** One line of a case's history, for readers. What does not belong to its type is null. */
export class TimelineEntry {
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty({ enum: TIMELINE_TYPES, enumName: 'TimelineType' }) readonly type!: TimelineType;
  @ApiProperty({ enum: TIMELINE_PARTIES, enumName: 'TimelineParty' }) readonly by!: TimelineParty;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ ...REASON_CODE, nullable: true }) readonly reasonCode!: ReasonCode | null;
  @ApiProperty({ enum: OUTCOMES, enumName: 'Outcome', nullable: true, type: String }) readonly outcome!: Outcome | null;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the authority it was forwarded to.' }) readonly authority!:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the other case: joined to, parted from, or with new facts.' })
  readonly intoNumber!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Days after the term; null for what was in time or has no term.' })
  readonly lateDays!: number | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ enum: VERDICTS, enumName: 'Verdict', nullable: true, type: String, description: 'What the author says of the answer.' })
  readonly verdict!: Verdict | null;
  @ApiProperty({ enum: WISHES, enumName: 'Wish', nullable: true, type: String, description: 'To whom the author asks to send it.' })
  readonly wish!: Wish | null;
  @ApiProperty({
    type: Boolean,
    description: 'Whether the decision was taken back before anybody was told; staff read such lines, nobody else.',
  })
  readonly isUndone!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Who acted; staff read it, nobody else.' }) readonly actor!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In whose place a deputy acted; staff read it, nobody else.' })
  readonly actingFor!: string | null;
}
