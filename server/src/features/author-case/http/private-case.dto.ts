import { ApiProperty } from '@nestjs/swagger';
import { type Office, OFFICES } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import { CaseDeadline } from '../../deadlines/index.js';
import { VerdictState } from '../../verdicts/index.js';
import { MODERATION_ACTS, type ModerationAct } from '../../moderation/index.js';
import { REASON_CODE } from '../../reasons/index.js';
import { PublicResponse } from '../../responses/index.js';
import { authors, lifecycle, reads, vocabulary } from '../../submissions/index.js';
import { logged } from '../../transparency-log/index.js';

const AT = { type: String, format: 'date-time' } as const;
const DAY = { type: String, format: 'date' } as const;
const DAY_OR_NULL = { ...DAY, nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;

export class PrivateAuthor {
  @ApiProperty(TEXT_OR_NULL) readonly name!: string | null;
  @ApiProperty(TEXT_OR_NULL) readonly email!: string | null;
  @ApiProperty(TEXT_OR_NULL) readonly phone!: string | null;
  @ApiProperty({ type: Boolean, description: 'Until then, mail tells nothing but the number.' }) readonly emailConfirmed!: boolean;
  @ApiProperty({ type: Boolean, description: 'Whether mail servers refuse our letters to the address; then none are sent.' })
  readonly emailFails!: boolean;
}

export class PrivateAbout {
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ enum: OFFICES, enumName: 'Office', nullable: true, type: String }) readonly office!: Office | null;
  @ApiProperty(TEXT_OR_NULL) readonly name!: string | null;
}

export class PrivatePublicText {
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ type: String }) readonly text!: string;
}

/** What a moderator decided, as the author is told. */
export class PrivateDecision {
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ enum: [...MODERATION_ACTS], enumName: 'ModerationAct' }) readonly decision!: ModerationAct;
  @ApiProperty({ ...REASON_CODE, nullable: true })
  readonly reasonCode!: vocabulary.ReasonCode | null;
  @ApiProperty(TEXT_OR_NULL) readonly note!: string | null;
}

export class Message {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ enum: ['author', 'moderator', 'department'], enumName: 'MessageSender' }) readonly from!: authors.MessageSender;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'The office of the member of staff who wrote.' }) readonly office!: string | null;
  @ApiProperty({ type: String }) readonly text!: string;
}

export class PrivateAppealAnswer {
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ type: Boolean, description: 'Whether the decision fell and the text was published.' }) readonly isOverturned!: boolean;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'What the author is told.' }) readonly note!: string | null;
}

/** An appeal against the decision to withhold the text. */
export class PrivateAppeal {
  @ApiProperty(AT) readonly lodgedAt!: string;
  @ApiProperty({ type: String, description: 'As it was sent.' }) readonly text!: string;
  @ApiProperty({
    enum: ['moderator', 'appeals'],
    enumName: 'AppealDecider',
    nullable: true,
    description: 'While it waits: another moderator decides, or where there is none, somebody whom the municipality named for appeals.',
  })
  readonly decider!: 'moderator' | 'appeals' | null;
  @ApiProperty({ type: PrivateAppealAnswer, nullable: true }) readonly answer!: PrivateAppealAnswer | null;
}

/** What the transparency log says of the receipt of a case. */
export class OwnLogEntry {
  @ApiProperty({ enum: [...logged.LOG_STANDINGS], enumName: 'LogStanding' }) readonly state!: logged.LogStanding;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Its place in the log, from 0; null while it is promised.' })
  readonly index!: number | null;
  @ApiProperty({ ...AT, nullable: true, description: 'Until when the promise is to be kept; null once it was.' })
  readonly deadline!: string | null;
}

/** A case as its author reads it. */
export class PrivateCase {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ type: String, example: 'q1Z0bqKdSgK5v0y3o7r2dA', description: 'What the case is called in the transparency log.' })
  readonly logCase!: string;
  @ApiProperty({ enum: [...vocabulary.KINDS], enumName: 'Kind' }) readonly kind!: vocabulary.Kind;
  @ApiProperty({ enum: [...vocabulary.TOPICS], enumName: 'Topic' }) readonly topic!: vocabulary.Topic;
  @ApiProperty({ type: String, description: 'As it was sent.' }) readonly title!: string;
  @ApiProperty({ type: String, description: 'As it was sent.' }) readonly text!: string;
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' }) readonly language!: Language;
  @ApiProperty({ enum: [...vocabulary.IDENTITIES], enumName: 'Identity' }) readonly identity!: vocabulary.Identity;
  @ApiProperty({ type: PrivateAuthor }) readonly author!: PrivateAuthor;
  @ApiProperty({ type: PrivateAbout, nullable: true }) readonly about!: PrivateAbout | null;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'EKATTE code.' }) readonly settlement!: string | null;
  @ApiProperty(TEXT_OR_NULL) readonly address!: string | null;
  @ApiProperty(DAY_OR_NULL) readonly occurredOn!: CivilDate | null;
  @ApiProperty({ enum: [...lifecycle.PUBLICATIONS], enumName: 'Publication' }) readonly publication!: lifecycle.Publication;
  @ApiProperty({ enum: [...lifecycle.PROCEDURES], enumName: 'Procedure' }) readonly procedure!: lifecycle.Procedure;
  @ApiProperty({ enum: ['pending', ...lifecycle.PUBLIC_STATUSES], enumName: 'CaseStatus' }) readonly status!:
    lifecycle.PublicStatus | 'pending';
  @ApiProperty({ type: PrivatePublicText, nullable: true, description: 'What everybody reads; null while nobody does.' })
  readonly public!: PrivatePublicText | null;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Slug of the department that has the case.' }) readonly department!: string | null;
  @ApiProperty(AT) readonly receivedAt!: string;
  @ApiProperty({ type: Boolean, description: 'Whether the municipality has to decide within the statutory term.' })
  readonly statutory!: boolean;
  @ApiProperty({ ...DAY, description: 'Last day for the review before publication.' }) readonly moderateBy!: CivilDate;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day for the decision.' }) readonly decideBy!: CivilDate | null;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day for telling the author.' }) readonly notifyBy!: CivilDate | null;
  @ApiProperty({ type: 'integer', description: 'Days past the term; 0 while in time.' }) readonly overdueDays!: number;
  @ApiProperty({ type: CaseDeadline }) readonly deadline!: CaseDeadline;
  @ApiProperty({ type: [PrivateDecision], description: 'Oldest first.' }) readonly decisions!: PrivateDecision[];
  @ApiProperty({ type: [reads.TimelineEntry], description: 'Oldest first.' }) readonly timeline!: reads.TimelineEntry[];
  @ApiProperty({ type: [Message], description: 'Oldest first.' }) readonly messages!: Message[];
  @ApiProperty({ type: [authors.PrivateAttachment], description: 'Oldest first.' }) readonly attachments!: authors.PrivateAttachment[];
  @ApiProperty({
    type: [PublicResponse],
    description: 'Oldest first; also while nobody else reads them. Of a case that was joined to another, the public answers of that one.',
  })
  readonly responses!: PublicResponse[];
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Number of the case in which it goes on, as far as the public may know that one.' })
  readonly mergedInto!: string | null;
  @ApiProperty({ type: 'integer', description: 'Later submissions that were joined to it.' }) readonly repeats!: number;
  @ApiProperty({ type: 'integer', description: 'How many say that they are affected, too.' }) readonly supports!: number;
  @ApiProperty({ type: [PrivateAppeal], description: 'Oldest first.' }) readonly appeals!: PrivateAppeal[];
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day for an appeal; null when there is none to make.' })
  readonly appealBy!: CivilDate | null;
  @ApiProperty({ type: VerdictState, description: 'What the author can say of the answer.' }) readonly verdict!: VerdictState;
  @ApiProperty({ type: Boolean }) readonly mayWithdraw!: boolean;
  @ApiProperty({ type: Boolean }) readonly mayWrite!: boolean;
  @ApiProperty({ type: Boolean }) readonly mayAttach!: boolean;
  @ApiProperty({
    type: OwnLogEntry,
    nullable: true,
    description: 'Where its receipt stands in the transparency log; null for a case older than the log.',
  })
  readonly log!: OwnLogEntry | null;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}

/** A case that its number and access code opened. */
export class OpenedCase {
  @ApiProperty({ type: String, description: 'Sent as `Authorization: Bearer` with every later call on this case; also set as a cookie.' })
  readonly caseToken!: string;
  @ApiProperty(AT) readonly expiresAt!: string;
  @ApiProperty({ type: PrivateCase }) readonly case!: PrivateCase;
}

/** A new access code; the old one opens nothing any more. */
export class RenewedCode {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ type: String, example: 'XXXX-XXXX-XXXX-XXXX' }) readonly accessCode!: string;
}
