import { ChoiceField, EmailField } from '../../../platform/http/fields/field.js';
import { FREQUENCIES, type Frequency } from '../../following/index.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';

/** An address that wants to hear of a case. */
export class FollowForm {
  @EmailField() readonly email!: string;
  @ChoiceField(FREQUENCIES, { optional: true, enumName: 'FollowFrequency', description: 'A letter for each change unless told.' })
  readonly frequency?: Frequency | null;
  @ChoiceField(LANGUAGES, {
    optional: true,
    enumName: 'Language',
    description: 'Language of the letters; that of the request unless told.',
  })
  readonly language?: Language | null;
}
