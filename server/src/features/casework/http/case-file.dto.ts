import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { LANGUAGES, type Language } from '../../../kernel/words.js';
import { type Office, OFFICES } from '../../../kernel/actor.js';
import { CaseDeadline } from '../../deadlines/index.js';
import { MODERATION_ACTS, type ModerationAct } from '../../moderation/index.js';
import { REASON_CODE } from '../../reasons/index.js';
import { ResponseDraft, StaffResponse } from '../../responses/index.js';
import { awaited, lifecycle, policy, reads, vocabulary } from '../../submissions/index.js';
import { CaseFileRedaction } from './file-review.dto.js';
import { AWAITS, QueueClaim } from './queue.dto.js';
import { CaseRedactionsFile, RedactionBlock, RedactionProposals } from './redactions.dto.js';

const AT = { type: String, format: 'date-time' } as const;
const DAY = { type: String, format: 'date' } as const;

export class CaseFileAuthor {
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly email!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly phone!: string | null;
  @ApiProperty({ type: Boolean }) readonly emailConfirmed!: boolean;
}

/** Whom a signal is about. */
export class CaseFileAbout {
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ enum: OFFICES, enumName: 'Office', nullable: true }) readonly office!: Office | null;
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null;
}

/** What everybody reads of the case, where its text is published. */
export class CaseFilePublicText {
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ type: String }) readonly text!: string;
}

export class CaseFileUndone {
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the moderator.' }) readonly by!: string | null;
}

export class CaseFileDecision {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the moderator; null when the platform decided.' }) readonly by!:
    string | null;
  @ApiProperty({ enum: [...MODERATION_ACTS], enumName: 'ModerationAct' }) readonly decision!: ModerationAct;
  @ApiProperty({ ...REASON_CODE, nullable: true })
  readonly reasonCode!: vocabulary.ReasonCode | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the author was told.' }) readonly note!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department it was routed to.' }) readonly department!:
    string | null;
  @ApiProperty({ ...AT, nullable: true, description: 'Until then it can be undone, and its letters wait; null when it cannot.' })
  readonly undoUntil!: string | null;
  @ApiProperty({ type: CaseFileUndone, nullable: true, description: 'Who took it back before anybody was told.' })
  readonly undone!: CaseFileUndone | null;
}

export class CaseFileMessage {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ enum: ['author', 'moderator', 'department'], enumName: 'MessageSender' }) readonly from!:
    'author' | 'moderator' | 'department';
  @ApiProperty({ type: String, nullable: true, description: 'The office of the member of staff who wrote.' }) readonly office!:
    string | null;
  @ApiProperty({ type: String }) readonly text!: string;
  @ApiProperty({ type: Boolean, description: 'False for a message of the author that no member of staff has read.' })
  readonly isRead!: boolean;
}

export class CaseFileAttachment {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String }) readonly mediaType!: string;
  @ApiProperty({ type: 'integer' }) readonly bytes!: number;
  @ApiProperty({ type: String }) readonly url!: string;
  @ApiProperty({ type: Boolean }) readonly isPublic!: boolean;
  @ApiProperty({ type: CaseFileRedaction, nullable: true, description: 'For moderators; null for a text, which is published whole.' })
  readonly redaction!: CaseFileRedaction | null;
  @ApiProperty({ enum: ['author', 'staff'], enumName: 'Provenance' }) readonly from!: 'author' | 'staff';
}

export class CaseFileConflict {
  @ApiProperty({ type: String, description: 'Who stepped back.' }) readonly accountName!: string;
  @ApiProperty(AT) readonly at!: string;
}

/** That the original is gone. */
export class CaseFileErasure {
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ enum: [...vocabulary.ERASURE_RULES], enumName: 'ErasureRule' }) readonly rule!: vocabulary.ErasureRule;
  @ApiProperty({ type: 'integer', description: 'The term that was over: months after the end of the case.' }) readonly months!: number;
}

/** The author's appeal against the decision to withhold the text. */
export class CaseFileAppeal {
  @ApiProperty({ type: String, format: 'uuid', description: 'Id of that decision.' }) readonly against!: string;
  @ApiProperty({ type: String, nullable: true, description: 'In the author’s own words; null once they were erased.' })
  readonly text!: string | null;
  @ApiProperty(AT) readonly lodgedAt!: string;
  @ApiProperty({ type: Boolean }) readonly isAnswered!: boolean;
}

/** A case as this member of staff may know it: what they may not know is null or left out of the list. `allowed` is what they may do now. */
export class CaseFile {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ enum: [...vocabulary.KINDS], enumName: 'Kind' }) readonly kind!: vocabulary.Kind;
  @ApiProperty({ enum: [...vocabulary.TOPICS], enumName: 'Topic' }) readonly topic!: vocabulary.Topic;
  @ApiProperty({ type: String, description: 'As the author wrote it; empty once it was erased.' }) readonly title!: string;
  @ApiProperty({ type: String, description: 'As the author wrote it; empty once it was erased.' }) readonly text!: string;
  @ApiProperty({ type: CaseFileErasure, nullable: true, description: 'Null while the original is kept.' })
  readonly erased!: CaseFileErasure | null;
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' }) readonly language!: Language;
  @ApiProperty({ enum: [...vocabulary.IDENTITIES], enumName: 'Identity' }) readonly identity!: vocabulary.Identity;
  @ApiProperty({ type: CaseFileAuthor, nullable: true, description: 'Null while the author is hidden from you.' })
  readonly author!: CaseFileAuthor | null;
  @ApiProperty({ type: Boolean, description: 'Whether our letters to the author are refused by mail servers; then none are sent.' })
  readonly authorMailFails!: boolean;
  @ApiProperty({ type: Boolean, description: 'Whether you may have the author revealed, with a reason.' })
  readonly authorRevealable!: boolean;
  @ApiProperty({ type: CaseFileAbout, nullable: true, description: 'For moderators only.' }) readonly about!: CaseFileAbout | null;
  @ApiProperty({ type: String, nullable: true, description: 'EKATTE code.' }) readonly settlement!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly address!: string | null;
  @ApiProperty({ ...DAY, nullable: true }) readonly occurredOn!: CivilDate | null;
  @ApiProperty(AT) readonly receivedAt!: string;
  @ApiProperty({ type: Boolean, description: 'Whether a statutory term for an answer runs.' }) readonly statutory!: boolean;
  @ApiProperty(DAY) readonly moderateBy!: CivilDate;
  @ApiProperty({ ...DAY, nullable: true }) readonly decideBy!: CivilDate | null;
  @ApiProperty({ ...DAY, nullable: true }) readonly notifyBy!: CivilDate | null;
  @ApiProperty({ type: 'integer', description: '0 while in time.' }) readonly overdueDays!: number;
  @ApiProperty({ type: CaseDeadline }) readonly deadline!: CaseDeadline;
  @ApiProperty({ enum: [...lifecycle.PUBLICATIONS], enumName: 'Publication' }) readonly publication!: lifecycle.Publication;
  @ApiProperty({ enum: [...lifecycle.PROCEDURES], enumName: 'Procedure' }) readonly procedure!: lifecycle.Procedure;
  @ApiProperty({ enum: ['pending', ...lifecycle.PUBLIC_STATUSES], enumName: 'CaseStatus' }) readonly status!:
    lifecycle.PublicStatus | 'pending';
  @ApiProperty({ type: CaseFilePublicText, nullable: true, description: 'The public version, also while it is withheld.' })
  readonly public!: CaseFilePublicText | null;
  @ApiProperty({ type: Boolean }) readonly redacted!: boolean;
  @ApiProperty({ type: CaseRedactionsFile, nullable: true, description: 'For moderators.' })
  readonly redactions!: CaseRedactionsFile | null;
  @ApiProperty({ type: RedactionProposals, nullable: true, description: 'What the detector would take out. For moderators.' })
  readonly proposals!: RedactionProposals | null;
  @ApiProperty({ type: [RedactionBlock] }) readonly redactionBlocks!: RedactionBlock[];
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department that has the case.' }) readonly department!:
    string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Slug of the topic’s default department, unless that is a conflict of interest. For moderators.',
  })
  readonly suggestedDepartment!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the case that it was joined to.' }) readonly mergedInto!:
    string | null;
  @ApiProperty({ type: 'integer', description: 'Later submissions that were joined to it.' }) readonly repeats!: number;
  @ApiProperty({ type: 'integer', description: 'How many say that they are affected, too.' }) readonly supports!: number;
  @ApiProperty({ type: [CaseFileDecision], description: 'Oldest first.' }) readonly decisions!: CaseFileDecision[];
  @ApiProperty({ type: [reads.TimelineEntry], description: 'Oldest first.' }) readonly timeline!: reads.TimelineEntry[];
  @ApiProperty({ type: [CaseFileMessage], description: 'Oldest first.' }) readonly messages!: CaseFileMessage[];
  @ApiProperty({ type: [CaseFileAttachment], description: 'Oldest first.' }) readonly attachments!: CaseFileAttachment[];
  @ApiProperty({ type: [StaffResponse], description: 'Oldest first.' }) readonly responses!: StaffResponse[];
  @ApiProperty({ type: ResponseDraft, nullable: true, description: 'What your department is writing.' })
  readonly responseDraft!: ResponseDraft | null;
  @ApiProperty({ type: QueueClaim, nullable: true, description: 'Who has the case in hand. For moderators only.' })
  readonly claim!: QueueClaim | null;
  @ApiProperty({ enum: [...reads.RISKS], enumName: 'Risk', isArray: true, description: 'What to look at first. For moderators only.' })
  readonly risks!: reads.Risk[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Slug of the prosecutor’s office when the words tell of a crime and the case can be forwarded (АПК чл. 123).',
  })
  readonly suggestedAuthority!: string | null;
  @ApiProperty({ type: [CaseFileConflict] }) readonly conflicts!: CaseFileConflict[];
  @ApiProperty({ type: [reads.SimilarCase], description: 'For moderators.' }) readonly similar!: reads.SimilarCase[];
  @ApiProperty({ type: Boolean, description: 'Whether two moderators have to agree before its text is withheld.' })
  readonly needsTwo!: boolean;
  @ApiProperty({ ...AWAITS, description: `${AWAITS.description} Null for officials.` }) readonly awaits!: awaited.Awaited | null;
  @ApiProperty({ type: CaseFileAppeal, nullable: true, description: 'The last one. Null for officials.' })
  readonly appeal!: CaseFileAppeal | null;
  @ApiProperty({ type: 'integer', description: 'How many people may give the opinion that it waits for.' }) readonly deciders!: number;
  @ApiProperty({ enum: [...policy.CASE_ACTIONS], enumName: 'CaseAction', isArray: true })
  readonly allowed!: policy.CaseAction[];
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}
