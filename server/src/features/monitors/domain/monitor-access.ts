import type { Role } from '../../../kernel/actor.js';

export const MONITOR_ACTIONS = ['read_members', 'write_organisation', 'write_member'] as const;
/** All that is done with organisations by those who work here; what they are, everybody reads. */
export type MonitorAction = (typeof MONITOR_ACTIONS)[number];

/** Who may do what: whether somebody is a monitor is for nobody to say whom monitors assess. */
export const MONITOR_ACCESS: Readonly<Record<MonitorAction, readonly Role[]>> = {
  read_members: ['administrator'],
  write_organisation: ['administrator'],
  write_member: ['administrator'],
};
