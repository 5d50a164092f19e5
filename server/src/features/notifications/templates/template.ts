import type { Words } from '../../../kernel/words.js';

export const FACTS = [
  'number',
  'reviewBy',
  'decideBy',
  'department',
  'authority',
  'reason',
  'appealBy',
  'outcome',
  'commitmentDue',
  'into',
  'remaining',
  'expiresOn',
  'oldDueOn',
  'newDueOn',
  'verdictBy',
  'wish',
  'authorityContacts',
  'refused',
  'list',
  'topic',
  'overflow',
  'more',
  'step',
  'monitor',
  'due',
  'replyBy',
  'consultation',
  'loggedAs',
  'loggedUntil',
] as const;
/** What a letter may tell of a case or of an account: numbers, days, and words of our own. Never what a citizen wrote. */
export type Fact = (typeof FACTS)[number];
export type Facts = Readonly<Partial<Record<Fact, Words>>>;

export const PAGES = [
  'case',
  'public',
  'public-into',
  'confirm-email',
  'new-code',
  'follow-confirm',
  'public-list',
  'review',
  'case-file',
  'inbox',
  'accept',
  'reset',
  'webhooks',
  'sign-in',
  'account',
  'verdict',
  'commitment',
  'awaited-replies',
  'consultation',
  'verify',
] as const;
/** Where the button of a letter leads. */
export type Page = (typeof PAGES)[number];

/** `needs` and `unless`: the paragraph stands there only with, or only without, this fact. */
export interface Paragraph extends Words {
  readonly needs?: Fact;
  readonly unless?: Fact;
}

/** The words of one kind of letter; `{fact}` is filled in. A subject names nothing but the case number. */
export interface Template {
  readonly subject: Words;
  readonly heading: Words;
  readonly paragraphs: readonly Paragraph[];
  readonly action: { readonly label: Words; readonly page: Page };
  /** More pages, in a list under the paragraphs. */
  readonly links?: readonly { readonly label: Words; readonly page: Page }[];
  /** Why the reader gets this letter. */
  readonly reason: Words;
}
