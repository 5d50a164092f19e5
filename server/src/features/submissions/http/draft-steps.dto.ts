import { ChoiceField, LineField, PartField, TextField } from '../../../platform/http/fields/field.js';
import { IDENTITIES, type Identity, type Kind, KINDS, LIMITS, type Topic, TOPICS } from '../domain/vocabulary.js';
import { AboutForm, AuthorForm } from './submission-form.dto.js';

/** The fields of each page of the form; the same limits as a whole submission has. */
export class KindStep {
  @ChoiceField(KINDS) kind!: Kind;
  @ChoiceField(TOPICS) topic!: Topic;
}

export class TextStep {
  @LineField(LIMITS.title) title!: string;
  @TextField(LIMITS.text) text!: string;
}

/** The date is three fields, read apart. */
export class AboutStep {
  @PartField(() => AboutForm, { optional: true }) about?: AboutForm;
}

export class PlaceStep {
  @LineField({ max: 10, optional: true }) settlement?: string;
  @LineField({ ...LIMITS.address, optional: true }) address?: string;
}

export class IdentityStep {
  @ChoiceField(IDENTITIES) identity!: Identity;
}

export class ContactStep {
  @PartField(() => AuthorForm, { optional: true }) author?: AuthorForm;
}
