import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language } from '../../../kernel/words.js';
import { ChoiceField, LineField, SecretField } from '../../../platform/http/fields/field.js';
import { PASSWORD_LENGTH } from '../domain/password-policy.js';
import { SessionAccountDto } from './session.dto.js';

const moment = { type: String, format: 'date-time' } as const;

export class OwnAccountDto extends SessionAccountDto {
  @ApiProperty({ type: Boolean }) totpEnrolled!: boolean;
  @ApiProperty({ type: 'integer', description: 'Recovery codes that were not used yet.' }) recoveryCodesLeft!: number;
}

export class OwnAccountPatchDto {
  @LineField({ min: 2, max: 120, optional: true }) name?: string | null;
  @ChoiceField(LANGUAGES, { enumName: 'Language', optional: true }) language?: Language | null;
  @LineField({ min: 0, max: 120, optional: true, description: 'Empty or null: the usual title of the office or role.' }) officeTitle?:
    string | null;
}

export class PasswordChangeDto {
  @SecretField({ max: PASSWORD_LENGTH.max }) currentPassword!: string;
  @SecretField(PASSWORD_LENGTH) newPassword!: string;
}

export class TotpEnrolmentDto {
  @ApiProperty({ type: String, description: 'Base32, for typing into an app.' }) secret!: string;
  @ApiProperty({ type: String }) otpauthUri!: string;
  @ApiProperty({ type: String, description: 'SVG of the QR code: dark modules only, to be shown on white.' }) qrSvg!: string;
}

export class TotpConfirmationDto {
  @LineField({ max: 20, description: 'Six digits.' }) code!: string;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: [String], description: 'Each is good once. They are shown only now.' }) recoveryCodes!: readonly string[];
}

export class TotpRemovalDto {
  @SecretField({ max: PASSWORD_LENGTH.max }) password!: string;
}

export class OwnSessionDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty(moment) createdAt!: string;
  @ApiProperty({ ...moment, description: 'Exact to a minute.' }) lastSeenAt!: string;
  @ApiProperty({ type: String }) userAgent!: string;
  @ApiProperty({ type: Boolean, description: 'It is the session that asks.' }) current!: boolean;
}

export class OwnSessionListDto {
  @ApiProperty({ type: [OwnSessionDto] }) items!: OwnSessionDto[];
}
