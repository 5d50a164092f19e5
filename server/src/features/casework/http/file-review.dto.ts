import { ApiProperty } from '@nestjs/swagger';
import { OffsetField, PartListField, TextField } from '../../../platform/http/fields/field.js';
import { publicFiles } from '../../attachments/index.js';
import { fileRedaction, type PreparedFile } from '../../file-redaction/index.js';

const IN_PIXELS = 'In pixels of the page as it is shown, from its upper left corner.';

/** A place of a file that is not to be shown. */
export class RectangleRequest {
  @OffsetField({ description: 'From 1; a picture is page 1.' }) page!: number;
  @OffsetField({ description: IN_PIXELS }) x!: number;
  @OffsetField({ description: IN_PIXELS }) y!: number;
  @OffsetField() width!: number;
  @OffsetField() height!: number;
}

/** All that is to be covered of a file; an empty list covers nothing. */
export class FileRedactionRequest {
  @PartListField(() => RectangleRequest, { min: 0, max: fileRedaction.MOST_RECTANGLES }) rectangles!: RectangleRequest[];

  @TextField({
    max: publicFiles.DESCRIPTION_LIMIT,
    optional: true,
    description: 'What is to be seen, for whoever does not see it; it is public as soon as the file is.',
  })
  description?: string | null;

  toPrepared(): PreparedFile {
    const rectangles = this.rectangles.map(({ page, x, y, width, height }) => ({ page, x, y, width, height }));
    return { rectangles, description: this.description ?? null };
  }
}

export class FileRectangle {
  @ApiProperty({ type: 'integer', description: 'From 1; a picture is page 1.' }) readonly page!: number;
  @ApiProperty({ type: 'integer', description: IN_PIXELS }) readonly x!: number;
  @ApiProperty({ type: 'integer', description: IN_PIXELS }) readonly y!: number;
  @ApiProperty({ type: 'integer' }) readonly width!: number;
  @ApiProperty({ type: 'integer' }) readonly height!: number;
}

export class FilePageLook {
  @ApiProperty({ type: String, format: 'date-time' }) readonly at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the moderator; null when the account is gone.' })
  readonly by!: string | null;
}

export class FilePage {
  @ApiProperty({ type: 'integer', description: 'From 1.' }) readonly page!: number;
  @ApiProperty({ type: 'integer', description: 'Pixels.' }) readonly width!: number;
  @ApiProperty({ type: 'integer', description: 'Pixels.' }) readonly height!: number;
  @ApiProperty({ type: String, description: 'Where the page is as a picture.' }) readonly url!: string;
  @ApiProperty({ type: FilePageLook, nullable: true, description: 'Who looked at it first; a picture needs no mark.' })
  readonly look!: FilePageLook | null;
}

/** A file as a moderator reviews it before it is published. */
export class FileReviewSheet {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String }) readonly mediaType!: string;
  @ApiProperty({ type: 'integer', description: 'Grows with each change of the rectangles, independently of the case; 0 before the first.' })
  readonly version!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly savedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the moderator who saved them last.' })
  readonly savedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What is to be seen, in the words of a moderator.' })
  readonly description!: string | null;
  @ApiProperty({ type: [FileRectangle] }) readonly rectangles!: FileRectangle[];
  @ApiProperty({ type: [FilePage] }) readonly pages!: FilePage[];
}

/** What stands between a file and the public, in short. */
export class CaseFileRedaction {
  @ApiProperty({ type: 'integer', description: 'Of the redactions of the file.' }) readonly version!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null until a moderator opened the file.' }) readonly pages!: number | null;
  @ApiProperty({ type: [Number], description: 'Pages of a PDF that nobody looked at yet, from 1. It is published once there are none.' })
  readonly unseenPages!: number[];
  @ApiProperty({ type: [Number], description: 'Pages of which something will be or is covered; a picture is page 1.' })
  readonly coveredPages!: number[];
}
