import type { Role } from '../../../kernel/actor.js';

export const DESK_ACTIONS = ['read_changes', 'keep_searches', 'export'] as const;
/** All that a monitor does at the desk. */
export type DeskAction = (typeof DESK_ACTIONS)[number];

/** Who may do what. A new action does not compile until it stands here. */
export const DESK_ACCESS: Readonly<Record<DeskAction, readonly Role[]>> = {
  read_changes: ['monitor'],
  keep_searches: ['monitor'],
  export: ['monitor'],
};
