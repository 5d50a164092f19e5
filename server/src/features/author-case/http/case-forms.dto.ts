import { EmailField, LineField, SecretField, TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';

/** A number or a code as somebody types it: with spaces and dashes, in either alphabet. */
const NUMBER = { max: 40, description: 'As it was told or as somebody types it.', example: '7KQ2-M9XW' };
const CODE = { max: 80, description: 'Sixteen characters, however they are typed.' };
/** Longest reason of a withdrawal, in characters; short, or none. */
const REASON = { min: 1, max: vocabulary.LIMITS.note.max };

export class LookUpForm {
  @LineField(NUMBER) number!: string;
  @LineField(CODE) accessCode!: string;
}

export class MessageForm {
  @TextField(vocabulary.LIMITS.message) text!: string;
}

export class WithdrawalForm {
  @TextField({ ...REASON, optional: true, description: 'For the staff; nobody else reads it.' }) reason?: string | null;
}

export class AppealForm {
  @TextField({ ...vocabulary.LIMITS.appeal, description: 'Why the text should be public.' }) text!: string;
}

/** The same on the page, where a message is called `text`. */
export class AppealPageForm {
  @TextField(vocabulary.LIMITS.appeal) appeal!: string;
}

export class CodeRequestForm {
  @LineField(NUMBER) number!: string;
  @EmailField({ description: 'The confirmed address of the case.' }) email!: string;
}

export class LinkForm {
  @SecretField({ max: 100, description: 'From the link in the mail; good once.' }) token!: string;
}
