import { SecretField } from '../../../platform/http/fields/field.js';

/** The token of a link in a letter. */
export class FollowToken {
  @SecretField({ max: 100, description: 'As it stands in the link of the letter.' }) readonly token!: string;
}
