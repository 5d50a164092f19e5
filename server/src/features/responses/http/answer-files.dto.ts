import { ApiProperty } from '@nestjs/swagger';
import { FlagField, TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import { type AnswerFile, DESCRIPTION, type DraftFiles, filesOfNext, MOST_FILES } from '../domain/answer-file.js';
import type { WithholdingGiven } from '../use-cases/withhold-answer-file.js';

const AT = { type: String, format: 'date-time' } as const;
const SAYS = 'What a picture shows or a document says, for whoever does not see it; null for plain text.';

export const urlOf = ({ id }: Pick<AnswerFile, 'id'>): string => `/api/v1/answer-files/${id}`;

/** A file of a published answer. Of one that was taken from the public a line stays, without its name. */
export class ResponseFile {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null;
  @ApiProperty({ type: String }) readonly mediaType!: string;
  @ApiProperty({ type: 'integer' }) readonly bytes!: number;
  @ApiProperty({ type: String, nullable: true, description: SAYS }) readonly description!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly url!: string | null;
  @ApiProperty({ ...AT, nullable: true, description: 'When a moderator took it from the public.' }) readonly withheldAt!: string | null;

  static forStaff(file: AnswerFile): ResponseFile {
    const { id, name, mediaType, bytes, description, withheldAt } = file;
    return { id, name, mediaType, bytes, description, url: urlOf(file), withheldAt: withheldAt?.toISOString() ?? null };
  }

  static of(file: AnswerFile): ResponseFile {
    const shown = ResponseFile.forStaff(file);
    return file.withheldAt === null ? shown : { ...shown, name: null, description: null, url: null };
  }
}

export const DRAFT_FILE_ORIGINS = ['added', 'earlier'] as const;

/** A file that the answer which is being written may have. */
export class ResponseDraftFile {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String }) readonly mediaType!: string;
  @ApiProperty({ type: 'integer' }) readonly bytes!: number;
  @ApiProperty({ type: String, nullable: true, description: SAYS }) readonly description!: string | null;
  @ApiProperty({ type: String }) readonly url!: string;
  @ApiProperty({ enum: [...DRAFT_FILE_ORIGINS], description: 'Whether it was added to the draft, or the version before has it.' })
  readonly from!: (typeof DRAFT_FILE_ORIGINS)[number];
  @ApiProperty({ type: Boolean, description: 'Whether the answer will be published with it.' }) readonly isIn!: boolean;

  static of(file: AnswerFile, from: ResponseDraftFile['from'], isIn: boolean): ResponseDraftFile {
    const { id, name, mediaType, bytes, description } = file;
    return { id, name, mediaType, bytes, description, url: urlOf(file), from, isIn };
  }
}

export class ResponseDraftFiles {
  @ApiProperty({ type: [ResponseDraftFile], description: 'Those of the version before first.' }) readonly items!: ResponseDraftFile[];
  @ApiProperty({ type: 'integer', description: 'Files that one version may have.' }) readonly most!: number;

  static of(draft: DraftFiles): ResponseDraftFiles {
    const next = new Set(filesOfNext(draft).map(({ id }) => id));
    const earlier = draft.earlier.filter(({ withheldAt }) => withheldAt === null);
    return {
      items: [
        ...earlier.map((file) => ResponseDraftFile.of(file, 'earlier', next.has(file.id))),
        ...draft.added.map((file) => ResponseDraftFile.of(file, 'added', true)),
      ],
      most: MOST_FILES,
    };
  }
}

/** The field beside a file in its form. */
export class AnswerFileFields {
  @TextField({ ...DESCRIPTION, optional: true, description: SAYS }) description?: string | null;
}

export class FileWithholdingRequest {
  @FlagField({ description: 'True takes the file from the public, false gives it back.' }) withheld!: boolean;
  @TextField({ ...vocabulary.LIMITS.note, description: 'Why, for the staff.' }) reason!: string;

  toGiven(): WithholdingGiven {
    return { isWithheld: this.withheld, reason: this.reason };
  }
}
