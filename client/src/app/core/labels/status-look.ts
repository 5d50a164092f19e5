import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tone';
import type { CaseStatus, Outcome } from '../api/contract';

/** How a state looks beside its word; the word alone must be enough. */
export interface Look {
  tone: Tone;
  icon: IconName;
}

export const statusLooks: Record<CaseStatus, Look> = {
  pending: { tone: 'neutral', icon: 'clock' },
  published: { tone: 'info', icon: 'eye' },
  assigned: { tone: 'info', icon: 'building' },
  answered: { tone: 'success', icon: 'answer' },
  reopened: { tone: 'warning', icon: 'reopen' },
  closed: { tone: 'success', icon: 'check' },
  forwarded: { tone: 'neutral', icon: 'forward' },
  merged: { tone: 'neutral', icon: 'merge' },
  rejected: { tone: 'neutral', icon: 'eye-off' },
  withdrawn: { tone: 'neutral', icon: 'close' },
};

export const outcomeLooks: Record<Outcome, Look> = {
  accepted: { tone: 'success', icon: 'check' },
  partly_accepted: { tone: 'success', icon: 'half' },
  not_accepted: { tone: 'warning', icon: 'close' },
  explained: { tone: 'info', icon: 'info' },
  already_done: { tone: 'success', icon: 'check' },
};
