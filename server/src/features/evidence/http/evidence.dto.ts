import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import {
  ChoiceField,
  CivilDateField,
  FlagField,
  IdField,
  LineField,
  NumberField,
  PartListField,
  TextField,
} from '../../../platform/http/fields/field.js';
import type { Attachment } from '../../attachments/index.js';
import {
  type Evidence,
  EVIDENCE_KINDS,
  EVIDENCE_LIMITS,
  type EvidenceKind,
  FETCH_FAULTS,
  type FetchFault,
  type GivenEvidence,
} from '../domain/evidence.js';

const { latitude: LATITUDE, longitude: LONGITUDE } = EVIDENCE_LIMITS;
const WGS84 = 'Degrees of WGS 84; both or neither. Kept to five decimals, about a metre.';

/** One item of evidence in the body of an entry. */
export class EvidenceRequest implements GivenEvidence {
  @ChoiceField(EVIDENCE_KINDS, { enumName: 'EvidenceKind' }) kind!: EvidenceKind;
  @LineField({ max: EVIDENCE_LIMITS.caption, description: 'What it shows; of a photo, for whoever does not see it.' }) caption!: string;
  @LineField({ max: EVIDENCE_LIMITS.url, optional: true, description: 'Of a link: http or https, without a name and a password.' })
  url?: string | null;
  @CivilDateField({ optional: true, description: 'Of a link: the day on which the page said so, Europe/Sofia; not a day to come.' })
  seenOn?: CivilDate | null;
  @IdField({ optional: true, description: 'Of a file or a photo: what `POST /evidence-files` gave you.' }) attachment?: string | null;
  @LineField({ max: EVIDENCE_LIMITS.place, optional: true, description: 'Of a photo, and required there: where it was taken.' })
  place?: string | null;
  @NumberField({ min: -LATITUDE, max: LATITUDE, optional: true, description: WGS84 }) latitude?: number | null;
  @NumberField({ min: -LONGITUDE, max: LONGITUDE, optional: true, description: WGS84 }) longitude?: number | null;
}

/** The list of evidence in the body of an entry: up to five items, or none at all. */
export const EvidenceField = (): PropertyDecorator =>
  PartListField(() => EvidenceRequest, { min: 0, max: EVIDENCE_LIMITS.items, optional: true });

type ToldFault = Exclude<FetchFault, 'not_public'>;
const TOLD_FAULTS = FETCH_FAULTS.filter((fault): fault is ToldFault => fault !== 'not_public');

/** Whether a name leads inside is told to nobody: whoever writes links could learn which names there are. */
const told = (fault: FetchFault | null): ToldFault | null => (fault === 'not_public' ? 'unreachable' : fault);

/** A file that was uploaded for evidence. */
export class EvidenceFile {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String }) readonly mediaType!: string;
  @ApiProperty({ type: 'integer' }) readonly bytes!: number;

  static of({ id, name, mediaType, bytes }: Attachment): EvidenceFile {
    return { id, name, mediaType, bytes };
  }
}

/** One item of evidence, as everybody reads it. */
export class EvidenceItem {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: [...EVIDENCE_KINDS], enumName: 'EvidenceKind' }) readonly kind!: EvidenceKind;
  @ApiProperty({ type: String, description: 'What it shows.' }) readonly caption!: string;
  @ApiProperty({ type: String, nullable: true }) readonly url!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly seenOn!: CivilDate | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256, in hexadecimal, of the bytes that the link gave.' })
  readonly contentSha256!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly contentBytes!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the platform asked for the link.' })
  readonly fetchedAt!: string | null;
  @ApiProperty({ enum: [...TOLD_FAULTS], enumName: 'FetchFault', nullable: true, description: 'Why there is no hash.' })
  readonly fetchFault!: ToldFault | null;
  @ApiProperty({ type: EvidenceFile, nullable: true, description: 'Its bytes: `/evidence/{id}/file`, with the id of the item.' })
  readonly file!: EvidenceFile | null;
  @ApiProperty({ type: String, nullable: true }) readonly place!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly latitude!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly longitude!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Since when a moderator withholds it, Europe/Sofia.' })
  readonly withheldOn!: CivilDate | null;

  static of({ subject: _, attachmentId: __, fetchedAt, fetchFault, ...evidence }: Evidence, file: Attachment | null): EvidenceItem {
    return { ...evidence, fetchedAt: fetchedAt?.toISOString() ?? null, fetchFault: told(fetchFault), file: file && EvidenceFile.of(file) };
  }
}

/** Whether an item is shown from now on. */
export class EvidenceWithholdingRequest {
  @FlagField({ description: 'False shows it again.' }) isWithheld!: boolean;
  @TextField({ min: 3, max: 2_000, description: 'Why, for the staff.' }) reason!: string;
}
