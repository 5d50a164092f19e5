import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { ChoiceField, CivilDateField, EmailField, IdListField, LineField, TextField } from '../../../platform/http/fields/field.js';
import { type Competence, COMPETENCES } from '../../authorities/index.js';
import { vocabulary } from '../../submissions/index.js';
import { type DeliveryState, DELIVERY_STATES } from '../domain/delivery.js';
import { type Disclosure, DISCLOSURES, type Leave, type Source, SOURCES } from '../domain/disclosure.js';
import type { LetterGiven } from '../use-cases/plan-letter.js';

const DAY = { type: String, format: 'date' } as const;
const AT = { type: String, format: 'date-time' } as const;
const TEXT = { type: String } as const;
const SLUG = 100;
const { note } = vocabulary.LIMITS;
const SOURCE = { enum: [...SOURCES], enumName: 'LetterSource' } as const;
const DISCLOSURE = { enum: [...DISCLOSURES], enumName: 'Disclosure' } as const;
const LEAVES = ['free', 'with_reason', 'never'] as const satisfies readonly Leave[];
const LEAVE = { enum: [...LEAVES], enumName: 'DisclosureLeave' } as const;

/** What the letter to the authority holds. What is left out is as it usually is. */
export class LetterChoicesRequest {
  @ChoiceField(SOURCES, { enumName: 'LetterSource', optional: true, description: 'The author’s text (usual), or the public one.' })
  source?: Source | null;

  @ChoiceField(DISCLOSURES, {
    enumName: 'Disclosure',
    optional: true,
    description: 'What of the author goes: usually the name of a named one, and nothing of anybody else.',
  })
  disclosed?: Disclosure | null;

  @TextField({ ...note, optional: true, description: 'Why the authority has to know it; the author reads it.' })
  disclosureReason?: string | null;

  @TextField({ ...note, optional: true, description: 'To the authority, in the letter.' }) words?: string | null;

  @IdListField({ max: 50, optional: true, description: 'The author’s files that go with it; left out, all that may.' })
  attachments?: AttachmentId[] | null;

  toGiven(): LetterGiven {
    const { source = null, disclosed = null, disclosureReason = null, words = null, attachments = null } = this;
    return { source, disclosed, disclosureReason, words, attachments };
  }
}

export class LetterPreviewRequest extends LetterChoicesRequest {
  @LineField({ max: SLUG, description: 'Slug of the authority.' }) authority!: string;
}

export class ResendingRequest {
  @EmailField({ description: 'The address of the authority as whoever sends read it; 409 when the directory has another one.' })
  email!: string;
}

export class SentOnPaperRequest {
  @CivilDateField({ description: 'The day on which it left.' }) on!: CivilDate;
  @LineField({ max: 60, description: 'The number under which it left, or of the post.' }) number!: string;
}

const BLOCKS = ['h1', 'h2', 'p', 'strong', 'quiet', 'quote', 'list'] as const;

export class LetterBlockDto {
  @ApiProperty({ enum: [...BLOCKS], enumName: 'LetterBlockKind' }) readonly kind!: (typeof BLOCKS)[number];
  @ApiProperty({ ...TEXT, nullable: true }) readonly text!: string | null;
  @ApiProperty({ type: [String], description: 'Of a list.' }) readonly items!: readonly string[];
}

/** Exactly what would go. */
export class LetterPreviewDto {
  @ApiProperty({ ...TEXT, nullable: true, description: 'Null when the letter goes on paper.' }) readonly recipient!: string | null;
  @ApiProperty(TEXT) readonly subject!: string;
  @ApiProperty(TEXT) readonly mailText!: string;
  @ApiProperty({ type: [LetterBlockDto] }) readonly blocks!: readonly LetterBlockDto[];
}

export class ForwardingAuthority {
  @ApiProperty(TEXT) readonly slug!: string;
  @ApiProperty(TEXT) readonly nameBg!: string;
  @ApiProperty(TEXT) readonly nameEn!: string;
  @ApiProperty({ ...TEXT, nullable: true }) readonly email!: string | null;
  @ApiProperty(TEXT) readonly postalAddress!: string;
  @ApiProperty({ ...TEXT, description: 'How it wants to get letters.' }) readonly deliveryHint!: string;
}

export class ForwardingOption extends ForwardingAuthority {
  @ApiProperty({
    enum: [...COMPETENCES],
    enumName: 'Competence',
    isArray: true,
    description: 'Why it is proposed; empty where nothing says so.',
  })
  readonly because!: Competence[];
  @ApiProperty({ type: Boolean, description: 'It is whom the case is about, or stands under them: it can’t be chosen.' })
  readonly isInConflict!: boolean;
}

export class ForwardingFile {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty(TEXT) readonly name!: string;
  @ApiProperty({ type: 'integer' }) readonly bytes!: number;
  @ApiProperty({ type: Boolean, description: 'Whether it can go with a letter that hides the author.' }) readonly hasCopy!: boolean;
}

export class DisclosureLeaves {
  @ApiProperty(LEAVE) readonly nothing!: Leave;
  @ApiProperty(LEAVE) readonly name!: Leave;
  @ApiProperty(LEAVE) readonly contact!: Leave;
}

/** One sending of the letter. */
export class ForwardingDelivery {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['mail', 'paper'], enumName: 'DeliveryChannel' }) readonly channel!: 'mail' | 'paper';
  @ApiProperty({ enum: [...DELIVERY_STATES], enumName: 'DeliveryState' }) readonly state!: DeliveryState;
  @ApiProperty({ ...TEXT, nullable: true }) readonly recipient!: string | null;
  @ApiProperty(AT) readonly askedAt!: string;
  @ApiProperty({ type: 'integer' }) readonly attempts!: number;
  @ApiProperty({ ...AT, nullable: true }) readonly lastAttemptAt!: string | null;
  @ApiProperty({ ...AT, nullable: true }) readonly nextAttemptAt!: string | null;
  @ApiProperty({ ...AT, nullable: true, description: 'When the mail server answered for good.' }) readonly endedAt!: string | null;
  @ApiProperty({ ...TEXT, nullable: true, description: 'Message-ID under which the office can find it.' }) readonly messageId!:
    string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Code of the mail server (RFC 5321 §4.2).' }) readonly smtpStatus!:
    number | null;
  @ApiProperty({ ...DAY, nullable: true }) readonly paperOn!: string | null;
  @ApiProperty({ ...TEXT, nullable: true }) readonly paperNumber!: string | null;
}

/** The forwarding that holds. */
export class StandingForwardingDto {
  @ApiProperty({ type: ForwardingAuthority }) readonly authority!: ForwardingAuthority;
  @ApiProperty(DAY) readonly forwardedOn!: string;
  @ApiProperty(DAY) readonly dueOn!: string;
  @ApiProperty({ type: 'integer', description: 'Days after the term.' }) readonly lateDays!: number;
  @ApiProperty(SOURCE) readonly source!: Source;
  @ApiProperty(DISCLOSURE) readonly disclosed!: Disclosure;
  @ApiProperty({ ...TEXT, nullable: true }) readonly disclosureReason!: string | null;
  @ApiProperty({ type: 'integer', description: 'Files of the author that went with it.' }) readonly files!: number;
  @ApiProperty({ ...AT, nullable: true, description: 'Until then the letter waits.' }) readonly undoUntil!: string | null;
  @ApiProperty({ type: Boolean, description: 'False once the original was erased: the letter cannot be written again.' })
  readonly isWritable!: boolean;
  @ApiProperty({ type: [ForwardingDelivery], description: 'Oldest first.' }) readonly deliveries!: readonly ForwardingDelivery[];
}

/** The term for sending a case on, who may receive it, and what became of it. */
export class ForwardingSheet {
  @ApiProperty(DAY) readonly receivedOn!: string;
  @ApiProperty({ ...DAY, description: 'Last day in time (АПК чл. 112).' }) readonly dueOn!: string;
  @ApiProperty({ type: 'integer', description: 'Days by which a forwarding today would be late.' }) readonly lateDays!: number;
  @ApiProperty({ type: Boolean }) readonly isPossible!: boolean;
  @ApiProperty({ enum: [...vocabulary.IDENTITIES], enumName: 'Identity' }) readonly identity!: vocabulary.Identity;
  @ApiProperty({ ...DISCLOSURE, description: 'What usually goes of such an author.' }) readonly usual!: Disclosure;
  @ApiProperty({ type: DisclosureLeaves }) readonly leave!: DisclosureLeaves;
  @ApiProperty({ type: Boolean }) readonly hasPublicText!: boolean;
  @ApiProperty({ type: [ForwardingOption], description: 'The competent ones first.' }) readonly options!: readonly ForwardingOption[];
  @ApiProperty({ type: [ForwardingFile] }) readonly files!: readonly ForwardingFile[];
  @ApiProperty({ type: StandingForwardingDto, nullable: true }) readonly forwarding!: StandingForwardingDto | null;
}
