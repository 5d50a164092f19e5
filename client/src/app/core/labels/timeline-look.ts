import type { TimelineType } from '../api/contract';
import type { Look } from './status-look';

export const timelineLooks: Record<TimelineType, Look> = {
  received: { tone: 'neutral', icon: 'inbox' },
  published: { tone: 'info', icon: 'eye' },
  withheld: { tone: 'neutral', icon: 'eye-off' },
  assigned: { tone: 'info', icon: 'building' },
  handed_back: { tone: 'warning', icon: 'reopen' },
  answered: { tone: 'success', icon: 'answer' },
  corrected: { tone: 'success', icon: 'pencil' },
  reopened: { tone: 'warning', icon: 'reopen' },
  closed: { tone: 'success', icon: 'check' },
  forwarded: { tone: 'neutral', icon: 'forward' },
  merged: { tone: 'neutral', icon: 'merge' },
  unmerged: { tone: 'warning', icon: 'reopen' },
  new_facts: { tone: 'info', icon: 'message' },
  withdrawn: { tone: 'neutral', icon: 'close' },
  message_from_author: { tone: 'neutral', icon: 'message' },
  message_from_staff: { tone: 'info', icon: 'message' },
  attachment_added: { tone: 'neutral', icon: 'file' },
  identity_revealed: { tone: 'warning', icon: 'user' },
  access_code_renewed: { tone: 'neutral', icon: 'lock' },
  email_confirmed: { tone: 'success', icon: 'mail' },
  published_again: { tone: 'info', icon: 'eye' },
  conflict_declared: { tone: 'warning', icon: 'shield' },
  decision_undone: { tone: 'neutral', icon: 'reopen' },
};
