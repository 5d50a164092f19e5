import type { Language } from '../../../kernel/words.js';
import type { Page } from '../templates/template.js';

/** What a page's address needs; case numbers may stand in one, access codes never. */
export interface PageKeys {
  /** Of the case, or the short name of the consultation. */
  readonly number?: string | undefined;
  /** Number of the case that another was joined to. */
  readonly into?: string | undefined;
  readonly token?: string | undefined;
}

const need = (value: string | undefined): string => {
  if (value === undefined) throw new Error('A letter leads to a page whose key it does not have');
  return encodeURIComponent(value);
};

/** Path of a page of ours, in the reader's language. @throws Error when a key is missing. */
export function pagePath(page: Page, language: Language, { number, into, token }: PageKeys): string {
  switch (page) {
    case 'case':
      return `/${language}/case/${need(number)}`;
    case 'public':
      return `/${language}/submissions/${need(number)}`;
    case 'public-into':
      return `/${language}/submissions/${need(into ?? number)}`;
    case 'confirm-email':
      return `/${language}/case/confirm-email?token=${need(token)}`;
    case 'new-code':
      return `/${language}/lookup/new-code/redeem?token=${need(token)}`;
    case 'follow-confirm':
      return `/${language}/follow/confirm?token=${need(token)}`;
    case 'public-list':
      return `/${language}/submissions`;
    case 'consultation':
      return `/${language}/consultations/${need(number)}`;
    case 'review':
      return `/${language}/staff/review/${need(number)}`;
    case 'case-file':
      return `/${language}/staff/cases/${need(number)}`;
    case 'inbox':
      return `/${language}/staff/inbox`;
    case 'accept':
      return `/${language}/staff/accept?token=${need(token)}`;
    case 'reset':
      return `/${language}/staff/reset/complete?token=${need(token)}`;
    case 'sign-in':
      return `/${language}/staff/sign-in`;
    case 'webhooks':
      return `/${language}/staff/programs/webhooks`;
    case 'account':
      return `/${language}/staff/account`;
    case 'awaited-replies':
      return `/${language}/staff/assessments`;
    case 'commitment':
      return `/${language}/commitments/${need(number)}`;
    case 'verify':
      return `/${language}/verify`;
    case 'verdict':
      return `/${language}/verdict?token=${need(token)}`;
  }
}
