import type { Language, Words } from '../../../kernel/words.js';
import type { MailRequest } from '../templates/mail-request.js';
import type { Facts } from '../templates/template.js';
import type { TemplateName } from '../templates/template-names.js';

/** A line of a letter's list, leading to a case. */
export interface CaseLine {
  readonly text: Words;
  readonly number: string;
}

/** A request as it goes out: to whom, with which words, and with what was minted for this one letter. */
export interface Addressed {
  readonly to: string;
  readonly language: Language;
  readonly template: TemplateName;
  readonly facts: Facts;
  /** For the page that the button leads to. */
  readonly token?: string;
  readonly unsubscribeToken?: string;
  readonly lines?: readonly CaseLine[];
  /** For a letter that asks whether an answer settles the matter: one link for each word. */
  readonly verdictToken?: string;
}

/** Finds out where a letter goes and what it may say by now; mints what it needs. */
export interface Addressing {
  /** Null when there is nobody to tell any more. */
  address(request: MailRequest): Promise<Addressed | null>;
}
