import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import { ChoiceField, EmailField } from '../../../platform/http/fields/field.js';

/** Somebody is affected by a case, too. */
export class SupportForm {
  @EmailField({ optional: true, description: 'For letters about the case; the address has to be confirmed.' })
  readonly email?: string | null;
  @ChoiceField(LANGUAGES, {
    optional: true,
    enumName: 'Language',
    description: 'Language of the letters; that of the request unless told.',
  })
  readonly language?: Language | null;
}

export class SupportCount {
  @ApiProperty({ type: 'integer', description: 'How many say that they are affected, too.' }) readonly supports!: number;
}
