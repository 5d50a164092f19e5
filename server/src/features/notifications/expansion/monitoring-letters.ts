import { commitmentEvents } from '../../commitments/index.js';
import type { MonitoringTemplate } from '../templates/template-names.js';

type CommitmentEvent = (typeof commitmentEvents)[keyof typeof commitmentEvents];

/** What those are told who follow the commitment, its document or the monitor; a new event does not compile until it is decided. */
export const MONITORING_LETTERS: Readonly<Record<CommitmentEvent, MonitoringTemplate>> = {
  [commitmentEvents.made]: 'follower.commitment_made',
  [commitmentEvents.reported]: 'follower.commitment_reported',
  [commitmentEvents.assessed]: 'follower.commitment_assessed',
  [commitmentEvents.replied]: 'follower.commitment_replied',
};

export const COMMITMENT_EVENTS = Object.values(commitmentEvents);

/** Null for what is no event of a commitment. */
export function monitoringLetterOf(type: string): MonitoringTemplate | null {
  const event = COMMITMENT_EVENTS.find((each) => each === type);
  return event === undefined ? null : MONITORING_LETTERS[event];
}
