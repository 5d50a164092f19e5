import { ApiProperty } from '@nestjs/swagger';
import type { Attachment, Provenance } from '../../attachments/index.js';

/** Where a file is downloaded, relative to the site. */
export const attachmentUrl = ({ id }: Pick<Attachment, 'id'>): string => `/api/v1/attachments/${id}`;

/** A file as the author and the staff of its case see it. */
export class PrivateAttachment {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) mediaType!: string;
  @ApiProperty({ type: 'integer' }) bytes!: number;
  @ApiProperty({ type: String }) url!: string;
  @ApiProperty({ type: Boolean }) isPublic!: boolean;
  @ApiProperty({ enum: ['author', 'staff'], enumName: 'Provenance' }) from!: Provenance;

  static of(file: Attachment): PrivateAttachment {
    const { id, name, mediaType, bytes, isPublic, provenance } = file;
    return { id, name, mediaType, bytes, url: attachmentUrl(file), isPublic, from: provenance };
  }
}
