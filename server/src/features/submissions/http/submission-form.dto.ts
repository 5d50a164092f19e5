import { OFFICES, type Office } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import {
  ChoiceField,
  CivilDateField,
  EmailField,
  LineField,
  PartField,
  PhoneField,
  TextField,
} from '../../../platform/http/fields/field.js';
import { IDENTITIES, type Identity, type Kind, KINDS, LIMITS, type Topic, TOPICS } from '../domain/vocabulary.js';

/** Longest slug of a department, in characters. */
const SLUG = 80;

/** Who submits. The name is required unless the submission is anonymous, and then there is neither name nor telephone. */
export class AuthorForm {
  @LineField({ ...LIMITS.name, optional: true, description: 'Required unless anonymous.', example: 'Мария Петрова' }) name?: string | null;
  @EmailField({ optional: true, description: 'Where news of the case is sent, once it is confirmed.' }) email?: string | null;
  @PhoneField({ optional: true }) phone?: string | null;
}

/** Whom a signal is about. Only moderators read it. */
export class AboutForm {
  @LineField({ max: SLUG, optional: true, description: 'Slug of the department.' }) department?: string | null;
  @ChoiceField(OFFICES, { optional: true, enumName: 'Office' }) office?: Office | null;
  @LineField({ ...LIMITS.aboutName, optional: true }) name?: string | null;
}

/** What a citizen sends. Limits are in characters (Unicode code points), after trimming. */
export class SubmissionForm {
  @ChoiceField(KINDS, { enumName: 'Kind' }) kind!: Kind;
  @ChoiceField(TOPICS, { enumName: 'Topic', description: 'A recommendation takes services, conflict_of_interest or ethics.' })
  topic!: Topic;
  @LineField({ ...LIMITS.title, example: 'Счупен уличен стълб на ул. „Васил Левски“' }) title!: string;
  @TextField(LIMITS.text) text!: string;
  @ChoiceField(LANGUAGES, { enumName: 'Language', description: 'The language of the text, and of mail to the author.' })
  language!: Language;
  @ChoiceField(IDENTITIES, { enumName: 'Identity' }) identity!: Identity;
  @PartField(() => AuthorForm, { optional: true }) author?: AuthorForm | null;
  @PartField(() => AboutForm, { optional: true, description: 'For a signal only.' }) about?: AboutForm | null;
  @LineField({ max: 10, optional: true, description: 'EKATTE code.', example: '67372' }) settlement?: string | null;
  @LineField({ ...LIMITS.address, optional: true }) address?: string | null;
  @CivilDateField({ optional: true, description: 'The day of the event; for a signal only, and not in the future (Europe/Sofia).' })
  occurredOn?: CivilDate | null;
}
