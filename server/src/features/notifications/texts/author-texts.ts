import type { Template } from '../templates/template.js';
import type { AuthorTemplate } from '../templates/template-names.js';
import { AUTHOR_ANSWER_TEXTS } from './author-answer-texts.js';
import { AUTHOR_APPEAL_TEXTS } from './author-appeal-texts.js';
import { AUTHOR_CONTACT_TEXTS } from './author-contact-texts.js';
import { AUTHOR_DEADLINE_TEXTS } from './deadline-texts.js';
import { AUTHOR_VERDICT_TEXTS } from './author-verdict-texts.js';
import { AUTHOR_REVIEW_TEXTS } from './author-review-texts.js';

/** Letters to authors. */
export const AUTHOR_TEXTS: Readonly<Record<AuthorTemplate, Template>> = {
  ...AUTHOR_CONTACT_TEXTS,
  ...AUTHOR_REVIEW_TEXTS,
  ...AUTHOR_APPEAL_TEXTS,
  ...AUTHOR_ANSWER_TEXTS,
  ...AUTHOR_DEADLINE_TEXTS,
  ...AUTHOR_VERDICT_TEXTS,
};
