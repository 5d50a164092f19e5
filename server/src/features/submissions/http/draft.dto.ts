import { ApiProperty } from '@nestjs/swagger';
import { OFFICES, type Office } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import type { DraftDemand } from '../../admission/index.js';
import type { Attachment } from '../../attachments/index.js';
import { formatCode } from '../../language/index.js';
import { PersonalDataSpan } from '../../redaction/index.js';
import { DRAFT_STEPS, type DraftStep } from '../domain/draft.js';
import { IDENTITIES, type Identity, type Kind, KINDS, type Topic, TOPICS } from '../domain/vocabulary.js';
import { DRAFT_WARNINGS, type DraftWarning, type ShownDraft } from '../use-cases/show-draft.js';

export class DraftAbout {
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) department!: string | null;
  @ApiProperty({ enum: [...OFFICES], enumName: 'Office', nullable: true, type: String }) office!: Office | null;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class DraftAuthor {
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
}

export class DraftFile {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, description: 'A name of ours; the one that the file came with is not kept.' }) name!: string;
  @ApiProperty({ type: String }) mediaType!: string;
  @ApiProperty({ type: 'integer' }) bytes!: number;

  static of({ id, name, mediaType, bytes }: Attachment): DraftFile {
    return { id, name, mediaType, bytes };
  }
}

export class DraftReceipt {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) number!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Only in the first 15 minutes, and only to the browser that sent it.' })
  accessCode!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: Boolean }) statutory!: boolean;
  @ApiProperty({ type: String, format: 'date' }) moderateBy!: CivilDate;
  @ApiProperty({ type: String, format: 'date', nullable: true }) decideBy!: CivilDate | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) notifyBy!: CivilDate | null;

  static of(sent: NonNullable<ShownDraft['sent']>): DraftReceipt {
    const { number, accessCode, receivedAt, statutory, moderateBy, decideBy, notifyBy } = sent;
    return {
      number: formatCode(number),
      accessCode: accessCode && formatCode(accessCode),
      receivedAt: receivedAt.toISOString(),
      ...{ statutory, moderateBy, decideBy, notifyBy },
    };
  }
}

/** What everybody will read if a moderator publishes it as it is. */
export class DraftPreview {
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Only of those who chose `named`.' }) authorName!: string | null;
  @ApiProperty({ type: String, nullable: true }) settlement!: string | null;
}

export class DraftPersonalData {
  @ApiProperty({ type: [PersonalDataSpan] }) title!: PersonalDataSpan[];
  @ApiProperty({ type: [PersonalDataSpan] }) text!: PersonalDataSpan[];
}

/** What sending takes: a solution of the challenge in the field `proof`, or to wait. */
export class DraftSending {
  @ApiProperty({ type: String, description: 'As of `GET /api/v1/submission-challenge`, for this draft alone.' }) challenge!: string;
  @ApiProperty({ type: 'integer', description: 'Seconds until it can be sent without a proof.' }) waitSeconds!: number;
  @ApiProperty({ type: Boolean, description: 'Whether the flood mode is on.' }) isFlood!: boolean;

  static of(demand: DraftDemand): DraftSending {
    return { ...demand };
  }
}

/** A submission that is being written, or what became of it. Answers that were not given are null or empty. */
export class Draft {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' }) language!: Language;
  @ApiProperty({ enum: [...KINDS], enumName: 'Kind', nullable: true, type: String }) kind!: Kind | null;
  @ApiProperty({ enum: [...TOPICS], enumName: 'Topic', nullable: true, type: String }) topic!: Topic | null;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: DraftAbout, nullable: true }) about!: DraftAbout | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) occurredOn!: CivilDate | null;
  @ApiProperty({ type: String, nullable: true, description: 'EKATTE code.' }) settlement!: string | null;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ enum: [...IDENTITIES], enumName: 'Identity', nullable: true, type: String }) identity!: Identity | null;
  @ApiProperty({ type: DraftAuthor }) author!: DraftAuthor;
  @ApiProperty({ type: [DraftFile] }) files!: DraftFile[];
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ enum: [...DRAFT_STEPS], enumName: 'DraftStep', isArray: true, description: 'The pages of this kind, in order.' })
  steps!: DraftStep[];
  @ApiProperty({ enum: [...DRAFT_STEPS], enumName: 'DraftStep', isArray: true, description: 'Pages that still miss a required answer.' })
  missing!: DraftStep[];
  @ApiProperty({ enum: [...DRAFT_WARNINGS], enumName: 'DraftWarning', isArray: true, description: 'What should be said before sending.' })
  warnings!: DraftWarning[];
  @ApiProperty({ type: DraftPreview }) publicPreview!: DraftPreview;
  @ApiProperty({ type: DraftPersonalData }) personalData!: DraftPersonalData;
  @ApiProperty({ type: DraftSending, nullable: true, description: 'Null while an answer is missing, and once it was sent.' })
  sending!: DraftSending | null;
  @ApiProperty({ type: DraftReceipt, nullable: true }) sent!: DraftReceipt | null;

  static of({ id, expiresAt, answers, files, steps, missing, warnings, personalData: found, sending, sent }: ShownDraft): Draft {
    const { title, text, settlement, identity, author } = answers;
    return {
      id,
      ...answers,
      files: files.map(DraftFile.of),
      expiresAt: expiresAt.toISOString(),
      steps: [...steps],
      missing: [...missing],
      warnings: [...warnings],
      publicPreview: { title, text, authorName: identity === 'named' ? author.name : null, settlement },
      personalData: { title: [...found.title], text: [...found.text] },
      sending: sending && DraftSending.of(sending),
      sent: sent && DraftReceipt.of(sent),
    };
  }
}
