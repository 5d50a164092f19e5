import { ApiProperty } from '@nestjs/swagger';
import { OFFICES, ROLES, type Office, type Role } from '../../../kernel/actor.js';
import { LANGUAGES, type Language } from '../../../kernel/words.js';
import { EmailField, LineField, SecretField } from '../../../platform/http/fields/field.js';
import { PASSWORD_LENGTH } from '../domain/password-policy.js';

const text = { type: String } as const;
const moment = { type: String, format: 'date-time' } as const;

export class CredentialsDto {
  @EmailField() email!: string;
  @SecretField({ max: PASSWORD_LENGTH.max }) password!: string;
  @LineField({ min: 0, max: 40, optional: true, description: 'Six digits of the app, or a recovery code.' }) code?: string | null;
}

export class SessionAccountDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty(text) email!: string;
  @ApiProperty(text) name!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role!: Role;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) department!: string | null;
  @ApiProperty({ enum: OFFICES, enumName: 'Office', nullable: true }) office!: Office | null;
  @ApiProperty({ type: String, description: 'Shown under answers in place of the name.' }) officeTitle!: string;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' }) language!: Language;
}

export class SessionDto {
  @ApiProperty({ type: SessionAccountDto }) account!: SessionAccountDto;
  @ApiProperty({ type: Boolean, description: 'The account has a second step of signing in.' }) totpEnrolled!: boolean;
  @ApiProperty({ type: Boolean, description: 'Until it has one, every route but those of the account answers 403.' })
  mustEnrolTotp!: boolean;
  @ApiProperty({ ...moment, description: 'When the session ends if nothing more is asked.' }) expiresAt!: string;
}

export class InvitationTokenDto {
  @SecretField({ max: 100 }) token!: string;
}

export class InvitationDto {
  @ApiProperty(text) email!: string;
  @ApiProperty(text) name!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role!: Role;
}

export class InvitationAcceptanceDto extends InvitationTokenDto {
  @LineField({ min: 2, max: 120 }) name!: string;
  @SecretField(PASSWORD_LENGTH) password!: string;
}

export class PasswordResetRequestDto {
  @EmailField() email!: string;
}

export class PasswordResetCompletionDto {
  @SecretField({ max: 100 }) token!: string;
  @SecretField(PASSWORD_LENGTH) password!: string;
}
