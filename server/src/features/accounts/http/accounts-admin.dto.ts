import { ApiProperty } from '@nestjs/swagger';
import { OFFICES, ROLES, type Office, type Role } from '../../../kernel/actor.js';
import { LANGUAGES, type Language } from '../../../kernel/words.js';
import { ChoiceField, EmailField, LineField } from '../../../platform/http/fields/field.js';
import { ACCOUNT_STATUSES, type AccountStatus } from '../domain/account-lifecycle.js';
import { SessionAccountDto } from './session.dto.js';

const moment = { type: String, format: 'date-time' } as const;

export class AccountDto extends SessionAccountDto {
  @ApiProperty({ enum: ACCOUNT_STATUSES, enumName: 'AccountStatus' }) status!: AccountStatus;
  @ApiProperty({ type: Boolean }) totpEnrolled!: boolean;
  @ApiProperty({ type: Boolean, description: 'Whether our letters to them are refused by mail servers; then none are sent.' })
  mailFails!: boolean;
  @ApiProperty(moment) createdAt!: string;
  @ApiProperty({ ...moment, nullable: true }) lastSignInAt!: string | null;
}

export class AccountListDto {
  @ApiProperty({ type: [AccountDto] }) items!: AccountDto[];
}

export class NewAccountDto {
  @EmailField() email!: string;
  @LineField({ min: 2, max: 120 }) name!: string;
  @ChoiceField(ROLES, { enumName: 'Role' }) role!: Role;
  @LineField({ max: 60, optional: true, description: 'Slug of an open department; an official needs one, a monitor has none.' })
  department?: string | null;
  @ChoiceField(OFFICES, { enumName: 'Office', optional: true }) office?: Office | null;
  @LineField({ min: 0, max: 120, optional: true, description: 'Empty: the usual title of the office or role.' }) officeTitle?:
    string | null;
  @ChoiceField(LANGUAGES, { enumName: 'Language', optional: true, description: 'Of letters to this person; Bulgarian unless told.' })
  language?: Language | null;
}

export class AccountPatchDto {
  @LineField({ min: 2, max: 120, optional: true }) name?: string | null;
  @ChoiceField(ROLES, { enumName: 'Role', optional: true }) role?: Role | null;
  @LineField({ max: 60, optional: true, description: 'Slug of an open department; null for none.' }) department?: string | null;
  @ChoiceField(OFFICES, { enumName: 'Office', optional: true, description: 'Null for none.' }) office?: Office | null;
  @LineField({ min: 0, max: 120, optional: true }) officeTitle?: string | null;
  @ChoiceField(LANGUAGES, { enumName: 'Language', optional: true }) language?: Language | null;
  @ChoiceField(['active', 'deactivated'], { enumName: 'WantedAccountStatus', optional: true }) status?: 'active' | 'deactivated' | null;
}
