import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Words } from '../../../kernel/words.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import { type Deadline, DEADLINE_STATES, type DeadlineState } from '../domain/deadline.js';
import { DEADLINE_REASONS, type DeadlineReason } from '../domain/deadline-words.js';

const DAY = { type: String, format: 'date' } as const;
const DAY_OR_NULL = { ...DAY, nullable: true } as const;

/** The same in both languages of the platform. */
export class DeadlineWords {
  @ApiProperty({ type: String }) readonly bg!: string;
  @ApiProperty({ type: String }) readonly en!: string;
}

export class DeadlineReasonDto {
  @ApiProperty({ enum: [...DEADLINE_REASONS], enumName: 'DeadlineReason' }) readonly code!: DeadlineReason;
  @ApiProperty({ type: DeadlineWords }) readonly words!: Words;
  @ApiProperty({ ...DAY_OR_NULL, description: 'When the answer was given, or the clock stopped.' }) readonly on!: CivilDate | null;
}

/** The superior body gave more time for the decision (АПК чл. 118, 121). */
export class DeadlineExtension {
  @ApiProperty({ type: String, description: 'The body that extended it.', example: 'Областен управител' }) readonly issuer!: string;
  @ApiProperty({ type: String, example: 'РД-15-112' }) readonly actNumber!: string;
  @ApiProperty(DAY) readonly actDate!: CivilDate;
  @ApiProperty({ type: String, description: 'Empty where everybody may not read the words of the case.' }) readonly reason!: string;
  @ApiProperty({ ...DAY, description: 'Last day until then.' }) readonly oldDueOn!: CivilDate;
  @ApiProperty({ ...DAY, description: 'Last day from then on; a later extension or a change of the calendar may have moved it.' })
  readonly newDueOn!: CivilDate;
  @ApiProperty({ ...DAY_OR_NULL, description: 'When the municipality told the sender; null when the platform’s letter does.' })
  readonly toldOn!: CivilDate | null;
  @ApiProperty({ type: String, format: 'date-time', description: 'When it was entered here.' }) readonly recordedAt!: string;
}

/** The municipality asked the author to make something clear. The term goes on meanwhile. */
export class DeadlineClarification {
  @ApiProperty({ enum: ['moderator', 'department'], enumName: 'ClarificationAsker' }) readonly askedBy!: 'moderator' | 'department';
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department that asked.' }) readonly department!: string | null;
  @ApiProperty(DAY) readonly since!: CivilDate;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Null while the municipality waits for the author.' }) readonly until!: CivilDate | null;
}

/** The clock that ended with an answer, after which the author brought new facts. */
export class EarlierDeadline {
  @ApiProperty(DAY) readonly dueOn!: CivilDate;
  @ApiProperty(DAY) readonly answeredOn!: CivilDate;
  @ApiProperty({ type: 'integer', description: 'Days that the answer was late; 0 when it was in time.' }) readonly overdueDays!: number;
}

/** The statutory clock for the decision: where it stands and how its last day was found. */
export class CaseDeadline {
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day, in time to its end in Europe/Sofia; null without a clock.' })
  readonly dueOn!: CivilDate | null;
  @ApiProperty({
    ...DAY_OR_NULL,
    description:
      'Day zero of the term: that of the receipt, or of the new facts with which the author reopened the case; null without a clock, and to the public where the text is withheld and it is not the receipt.',
  })
  readonly startedOn!: CivilDate | null;
  @ApiProperty({
    enum: [...DEADLINE_STATES],
    enumName: 'DeadlineState',
    description: '`overdue` is also a case that was answered after its last day (`answered_late`).',
  })
  readonly state!: DeadlineState;
  @ApiProperty({ type: DeadlineReasonDto }) readonly reason!: DeadlineReasonDto;
  @ApiProperty({
    type: DeadlineWords,
    nullable: true,
    description: 'How the last day was counted: „получено на 23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027“.',
  })
  readonly explanation!: Words | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'While it runs, 0 on the last day; null otherwise.' })
  readonly daysLeft!: number | null;
  @ApiProperty({ type: 'integer', description: 'Days past the last day, until today, a late answer or the end; 0 while in time.' })
  readonly overdueDays!: number;
  @ApiProperty({ type: [DeadlineExtension], description: 'Oldest first.' }) readonly extensions!: DeadlineExtension[];
  @ApiProperty({ type: [DeadlineClarification], description: 'Oldest first.' }) readonly clarifications!: DeadlineClarification[];
  @ApiProperty({ type: EarlierDeadline, nullable: true, description: 'The clock before the author’s new facts, which a new one followed.' })
  readonly earlier!: EarlierDeadline | null;

  static of(deadline: Deadline, directory: AuthorityDirectory): CaseDeadline {
    return {
      ...deadline,
      extensions: deadline.extensions.map(({ issuer, actNumber, actDate, reason, oldDueOn, newDueOn, toldOn, recordedAt }) => ({
        ...{ issuer, actNumber, actDate, reason, oldDueOn, newDueOn, toldOn },
        recordedAt: recordedAt.toISOString(),
      })),
      clarifications: deadline.clarifications.map(({ askedBy, departmentId, since, until }) => ({
        ...{ askedBy, since, until },
        department: departmentId === null ? null : (directory.departmentById(departmentId)?.slug ?? null),
      })),
    };
  }
}

/** Days that an answer is owed too long already; 0 in time, without a clock, and once there is an answer or none is owed. */
export const overdueNow = ({ state, reason, overdueDays }: CaseDeadline): number =>
  state === 'overdue' && reason.code !== 'answered_late' ? overdueDays : 0;
