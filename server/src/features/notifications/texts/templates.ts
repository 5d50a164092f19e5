import type { Template } from '../templates/template.js';
import type { TemplateName } from '../templates/template-names.js';
import { ACCOUNT_TEXTS } from './account-texts.js';
import { AUTHOR_TEXTS } from './author-texts.js';
import { CONSULTATION_TEXTS } from './consultation-texts.js';
import { FOLLOWER_TEXTS } from './follower-texts.js';
import { LIST_TEXTS } from './list-texts.js';
import { MONITORING_TEXTS } from './monitoring-texts.js';
import { STAFF_TEXTS } from './staff-texts.js';

/** The words of every letter; a new kind of letter does not compile until it has them. */
export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  ...AUTHOR_TEXTS,
  ...FOLLOWER_TEXTS,
  ...LIST_TEXTS,
  ...MONITORING_TEXTS,
  ...CONSULTATION_TEXTS,
  ...STAFF_TEXTS,
  ...ACCOUNT_TEXTS,
};
