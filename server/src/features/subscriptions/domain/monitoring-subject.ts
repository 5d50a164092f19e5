import type { ListSubject } from './filter-subject.js';

export const MONITORING_SUBJECTS = ['commitment', 'policy', 'monitor'] as const;
/** What is followed of what was promised: one commitment by its number, a document or an organisation by its slug. */
export type MonitoringSubjectType = (typeof MONITORING_SUBJECTS)[number];

export interface MonitoringSubject extends ListSubject {
  readonly type: MonitoringSubjectType;
}

export const isMonitoringSubject = (type: string): type is MonitoringSubjectType => MONITORING_SUBJECTS.some((each) => each === type);

/** The one that is named; null when none is, or several. */
export function monitoringSubjectOf(named: Readonly<Partial<Record<MonitoringSubjectType, string | null>>>): MonitoringSubject | null {
  const given = MONITORING_SUBJECTS.flatMap((type): MonitoringSubject[] => {
    const id = named[type];
    return id ? [{ type, id }] : [];
  });
  const [only] = given;
  return only && given.length === 1 ? only : null;
}

const COMMITMENT_NUMBER = /^[1-9]\d{0,8}$/;

/** The number of a commitment as it stands in an address; null for anything else. */
export const commitmentNumberOf = (id: string): number | null => (COMMITMENT_NUMBER.test(id) ? Number(id) : null);
