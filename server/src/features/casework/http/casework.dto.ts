import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import { CaseFileAuthor } from './case-file.dto.js';

const { message, note } = vocabulary.LIMITS;

export class StaffMessageRequest {
  @TextField(message) text!: string;
}

export class HandBackRequest {
  @TextField({ ...note, description: 'Why, for the moderators.' }) reason!: string;
}

export class IdentityRevealRequest {
  @TextField({ ...note, description: 'Why; the author and the audit trail see it.' }) reason!: string;
}

export class ConflictRequest {
  @TextField({ ...note, optional: true, description: 'For the other staff.' }) reason?: string | null;
}

export class RevealedIdentity {
  @ApiProperty({ type: CaseFileAuthor }) readonly author!: CaseFileAuthor;
}
