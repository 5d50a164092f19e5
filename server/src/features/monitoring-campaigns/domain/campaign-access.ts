import type { Role } from '../../../kernel/actor.js';

export const CAMPAIGN_ACTIONS = ['read_desk', 'write', 'read_item', 'write_item'] as const;
/** All that is done with campaigns by those who sign in: of their own organisation, by its members. Everybody reads the result. */
export type CampaignAction = (typeof CAMPAIGN_ACTIONS)[number];

/** Who may do what: nobody who works for the municipality learns what is about to be looked at, or how it is going. */
export const CAMPAIGN_ACCESS: Readonly<Record<CampaignAction, readonly Role[]>> = {
  read_desk: ['monitor'],
  write: ['monitor'],
  read_item: ['monitor'],
  write_item: ['monitor'],
};
