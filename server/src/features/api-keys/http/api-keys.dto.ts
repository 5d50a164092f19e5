import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceListField, CivilDateField, LineField, WholeNumberField } from '../../../platform/http/fields/field.js';
import {
  type ApiKey,
  type ApiKeyId,
  HIGHEST_LIMITS,
  KEY_SCOPES,
  KEY_STATES,
  type KeyDetails,
  type KeyScope,
  type KeyState,
  LIMITS,
  stateOf,
  USUAL_LIMITS,
} from '../domain/api-key.js';

const DAY = { type: String, format: 'date', nullable: true } as const;

export class ApiKeyRequest {
  @LineField({ max: LIMITS.name, description: 'What the key is for, for those who manage keys.' }) name!: string;
  @LineField({
    max: LIMITS.holder,
    optional: true,
    description: 'Whose program uses it. A key of a monitor always names the own organisation.',
  })
  holder?: string | null;
  @ChoiceListField(KEY_SCOPES, { enumName: 'ApiKeyScope', description: '`submit` can be given by administrators alone.' })
  scopes!: KeyScope[];
  @WholeNumberField({ min: 1, max: HIGHEST_LIMITS.perMinute, optional: true, description: `${USUAL_LIMITS.perMinute} unless told.` })
  perMinute?: number | null;
  @WholeNumberField({ min: 1, max: HIGHEST_LIMITS.perDay, optional: true, description: `In 24 hours; ${USUAL_LIMITS.perDay} unless told.` })
  perDay?: number | null;
  @CivilDateField({ optional: true, description: 'Last day on which it works, Europe/Sofia; null: no end.' }) expiresOn?: CivilDate | null;

  toDetails(): KeyDetails {
    const { name, holder, scopes, perMinute, perDay, expiresOn = null } = this;
    const limits = { perMinute: perMinute ?? USUAL_LIMITS.perMinute, perDay: perDay ?? USUAL_LIMITS.perDay };
    return { name, holder: holder ?? '', scopes: [...new Set(scopes)], ...limits, expiresOn };
  }
}

export class ApiKeyPageQuery {
  @LineField({ max: 200, optional: true, description: 'Cursor of the page before, from its `Link`.' }) after?: string | null;
}

export class ApiKeyLimits {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Requests in 60 seconds.' }) readonly perMinute!: number;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Requests in 24 hours.' }) readonly perDay!: number;
}

export class ApiKeyDto extends ApiKeyLimits {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: ApiKeyId;
  @ApiProperty({ type: String, description: 'The eight letters after `zk_`, to tell the key by.' }) readonly prefix!: string;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String, description: 'Whose program uses it.' }) readonly holder!: string;
  @ApiProperty({ enum: [...KEY_SCOPES], enumName: 'ApiKeyScope', isArray: true }) readonly scopes!: KeyScope[];
  @ApiProperty({ enum: [...KEY_STATES], enumName: 'ApiKeyState' }) readonly state!: KeyState;
  @ApiProperty({ ...DAY, description: 'Last day on which it works, Europe/Sofia.' }) readonly expiresOn!: CivilDate | null;
  @ApiProperty({ ...DAY, description: 'Europe/Sofia; null until it is used.' }) readonly lastUsedOn!: CivilDate | null;
  @ApiProperty({ type: String, format: 'date-time' }) readonly createdAt!: string;

  static of(key: ApiKey, today: CivilDate): ApiKeyDto {
    const { id, prefix, name, holder, scopes, perMinute, perDay, expiresOn, lastUsedOn, createdAt } = key;
    const told = { id, prefix, name, holder, scopes: [...scopes], perMinute, perDay, expiresOn, lastUsedOn };
    return { ...told, state: stateOf(key, today), createdAt: createdAt.toISOString() };
  }
}

export class NewApiKeyDto extends ApiKeyDto {
  @ApiProperty({ type: String, description: 'The key itself. It is shown now and never again.' }) readonly secret!: string;
}

export class ApiKeyListDto {
  @ApiProperty({ type: [ApiKeyDto], description: 'The newest first.' }) readonly keys!: ApiKeyDto[];
  @ApiProperty({ type: ApiKeyLimits, description: 'What a key has unless told otherwise.' }) readonly usual!: ApiKeyLimits;
  @ApiProperty({ type: ApiKeyLimits, description: 'The most that you can give.' }) readonly highest!: ApiKeyLimits;
  @ApiProperty({ type: String, nullable: true, description: 'Whose keys these are; null: everybody’s.' })
  readonly organisation!: string | null;
}
