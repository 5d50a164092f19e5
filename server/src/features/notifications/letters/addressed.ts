import type { Language, Words } from '../../../kernel/words.js';
import type { MailRequest } from '../templates/mail-request.js';
import type { Facts, Page } from '../templates/template.js';
import type { TemplateName } from '../templates/template-names.js';

/** A line of a letter's list, leading to a page of a case. */
export interface CaseLine {
  readonly text: Words;
  readonly number: string;
  readonly page: Page;
}

/** Lines that belong together. */
export interface CaseSection {
  readonly heading: Words;
  readonly lines: readonly CaseLine[];
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
  /** For a letter that asks whether an answer settles the matter: one link for each word. */
  readonly verdictToken?: string;
  /** For the page of all that the reader follows. */
  readonly manageToken?: string;
  readonly sections?: readonly CaseSection[];
}

/** Finds out where a letter goes and what it may say by now; mints what it needs. */
export interface Addressing {
  /** Null when there is nobody to tell any more. */
  address(request: MailRequest): Promise<Addressed | null>;
}
