import type { Role } from '../../../kernel/actor.js';

export const EVIDENCE_ACTIONS = ['upload', 'withhold'] as const;
export type EvidenceAction = (typeof EVIDENCE_ACTIONS)[number];

/** Who may do what: those who speak in one of the two tracks bring evidence, and those who review texts withhold what endangers people. A new action does not compile until it stands here. */
export const EVIDENCE_ACCESS: Readonly<Record<EvidenceAction, readonly Role[]>> = {
  upload: ['official', 'monitor'],
  withhold: ['moderator'],
};
