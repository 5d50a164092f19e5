import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { logged, type LogType } from '../../transparency-log/index.js';
import { lifecycle } from '../../submissions/index.js';

/** The most entries that a page can be counted from: what JSON numbers hold exactly. */
const MOST_ENTRIES = 999_999_999_999;
const AT = { type: String, format: 'date-time' } as const;
const AT_OR_NULL = { ...AT, nullable: true } as const;
const LOG_CASE = { type: String, example: 'hX0m4aGJ3mJdQ1xk7bq0Zw', description: 'What a case is called in the log.' } as const;

export const LOG_STATES = ['signing', 'refuses'] as const;
/** Whether the log signs what it appends, or refuses to since it is behind what it had published. */
export type LogState = (typeof LOG_STATES)[number];

export class LogWitness {
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String, description: 'Its verifier key (C2SP signed-note).' }) readonly vkey!: string;
  @ApiProperty({ ...AT_OR_NULL, description: 'When it last cosigned a checkpoint; null before the first time.' })
  readonly seenAt!: string | null;
}

/** The transparency log as it stands. */
export class LogSummary {
  @ApiProperty({ type: String, example: 'zaedno.example/log', description: 'Name of the log (C2SP tlog-checkpoint).' })
  readonly origin!: string;
  @ApiProperty({ type: 'integer', description: 'Entries that the newest signed checkpoint covers.' }) readonly size!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Base64 of its root; null before the first checkpoint.' })
  readonly root!: string | null;
  @ApiProperty({ ...AT_OR_NULL, description: 'When the newest checkpoint was signed.' }) readonly signedAt!: string | null;
  @ApiProperty({ type: [String], description: 'Verifier keys of the log (C2SP signed-note), the newest first.' })
  readonly vkeys!: string[];
  @ApiProperty({ type: [LogWitness] }) readonly witnesses!: LogWitness[];
  @ApiProperty({ type: 'integer', description: 'Entries that no checkpoint covers yet.' }) readonly waiting!: number;
  @ApiProperty({ ...AT_OR_NULL, description: 'Since when the oldest of them waits.' }) readonly oldestWaitingAt!: string | null;
  @ApiProperty({ enum: [...LOG_STATES], enumName: 'LogState' }) readonly state!: LogState;
}

export class LogEntriesQuery {
  @QueryNumberField({
    min: 0,
    max: MOST_ENTRIES,
    optional: true,
    description: 'Only entries before this index; `next` of the page before.',
  })
  readonly before?: number;
  @QueryNumberField({ min: 1, max: 50, optional: true, description: 'Entries a page; 20 unless told.' }) readonly limit?: number;
  @LineField({ max: 40, optional: true, description: 'Only entries of this case, by its name in the log.' }) readonly case?: string;
}

export class LogDue {
  @ApiProperty({ type: String, format: 'date' }) readonly moderate!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly decide!: string | null;
}

const MAYBE = { type: String, required: false } as const;
const DAY_MAYBE = { ...MAYBE, format: 'date', nullable: true } as const;

/** An entry as it stands in the log; which members are there depends on `t`. */
export class LogEntryContent {
  @ApiProperty({ type: 'integer', description: 'Version of the format.' }) readonly v!: number;
  @ApiProperty({ enum: [...logged.LOG_TYPES], enumName: 'LogType' }) readonly t!: LogType;
  @ApiProperty({ type: String, description: 'The day in Europe/Sofia of a receipt, else an instant in UTC to the second (RFC 3339).' })
  readonly at!: string;
  @ApiProperty({ ...LOG_CASE, required: false }) readonly case?: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Commitments by label: base64 of HMAC-SHA256 with the salt as its key over label, a zero byte and the text.',
  })
  readonly c?: Readonly<Record<string, string>>;
  @ApiProperty({ ...MAYBE, description: 'received: recommendation or signal.' }) readonly kind?: string;
  @ApiProperty({ type: LogDue, required: false, description: 'received: last days of the review and of the decision.' })
  readonly due?: LogDue;
  @ApiProperty({ type: Boolean, required: false, description: 'received: the case is older than the log.' }) readonly backfilled?: boolean;
  @ApiProperty({ ...MAYBE, description: 'decision: what was decided.' }) readonly d?: string;
  @ApiProperty({ ...MAYBE, description: 'decision, deadline: code of the reason.' }) readonly r?: string;
  @ApiProperty({ ...MAYBE, description: 'decision: the case that it was joined to, by its name in the log.' }) readonly into?: string;
  @ApiProperty({ ...MAYBE, description: 'decision: the authority that it was sent to.' }) readonly to?: string;
  @ApiProperty({ ...MAYBE, description: 'response: the outcome.' }) readonly outcome?: string;
  @ApiProperty({ type: 'integer', required: false, description: 'response: 1 for the answer, more for its corrections.' })
  readonly version?: number;
  @ApiProperty({ ...MAYBE, description: 'deadline: which term moved.' }) readonly term?: string;
  @ApiProperty({ ...DAY_MAYBE, description: 'deadline: the last day as it was.' }) readonly old?: string | null;
  @ApiProperty({ ...DAY_MAYBE, description: 'deadline: the last day as it is.' }) readonly new?: string | null;
  @ApiProperty({ ...MAYBE, description: 'erased: original or everything.' }) readonly what?: string;
  @ApiProperty({ ...MAYBE, description: 'erased: the rule under which it went.' }) readonly basis?: string;
  @ApiProperty({ ...MAYBE, description: 'continued: origin of the log before this one.' }) readonly log?: string;
  @ApiProperty({ type: 'integer', required: false, description: 'continued: its size.' }) readonly size?: number;
  @ApiProperty({ ...MAYBE, description: 'continued: base64 of its root.' }) readonly root?: string;
  @ApiProperty({ ...MAYBE, description: 'continued: why it was not gone on with.' }) readonly reason?: string;
}

export class LogEntryItem {
  @ApiProperty({ type: 'integer', description: 'Its place in the log, from 0.' }) readonly index!: number;
  @ApiProperty({ type: LogEntryContent }) readonly entry!: LogEntryContent;
  @ApiProperty({ type: String, nullable: true, example: '7KQ2-M9XW', description: 'Of the case, once the public may know that it exists.' })
  readonly number!: string | null;
}

export class LogEntriesPage {
  @ApiProperty({ type: [LogEntryItem], description: 'The newest first.' }) readonly entries!: LogEntryItem[];
  @ApiProperty({ type: 'integer', nullable: true, description: '`before` of the next page; null on the last.' })
  readonly next!: number | null;
}

export class LogCasesQuery {
  @LineField({ max: 40, optional: true, description: '`next` of the page before.' }) readonly after?: string;
  @QueryNumberField({ min: 1, max: 500, optional: true, description: 'Cases a page; 100 unless told.' }) readonly limit?: number;
}

export class PublicSalts {
  @ApiProperty({ type: String, description: 'Base64 of 32 bytes.' }) readonly title!: string;
  @ApiProperty({ type: String, description: 'Base64 of 32 bytes.' }) readonly text!: string;
}

/** What the site says of a case that the log knows, for whoever compares the two. */
export class LoggedCase {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty(LOG_CASE) readonly case!: string;
  @ApiProperty({ enum: [...lifecycle.PUBLIC_STATUSES], enumName: 'PublicStatus' }) readonly status!: lifecycle.PublicStatus;
  @ApiProperty({ type: Boolean, description: 'Whether everybody may read the text now.' }) readonly text!: boolean;
  @ApiProperty({ type: String, required: false, description: 'The title, where everybody may read it.' }) readonly publicTitle?: string;
  @ApiProperty({ type: String, required: false, description: 'The text, where everybody may read it.' }) readonly publicText?: string;
  @ApiProperty({
    type: PublicSalts,
    required: false,
    description: 'What opens the commitments of the entry that published this title and text; left out where they are not public.',
  })
  readonly salts?: PublicSalts;
}

export class LoggedCasesPage {
  @ApiProperty({ type: [LoggedCase], description: 'By their name in the log.' }) readonly cases!: LoggedCase[];
  @ApiProperty({ type: String, nullable: true, description: '`after` of the next page; null on the last.' }) readonly next!: string | null;
}
