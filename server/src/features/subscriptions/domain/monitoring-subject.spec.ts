import fc from 'fast-check';
import { filterOf } from './filter-subject.js';
import { commitmentNumberOf, isMonitoringSubject, MONITORING_SUBJECTS, monitoringSubjectOf } from './monitoring-subject.js';

const id = fc.string({ minLength: 1, maxLength: 12 });
const named = fc.record({ commitment: id, policy: id, monitor: id }, { requiredKeys: [] });

describe('what is followed of what was promised', () => {
  it('is one thing: neither nothing nor several', () => {
    fc.assert(
      fc.property(named, (given) => {
        const entries = Object.entries(given);
        const subject = monitoringSubjectOf(given);
        if (entries.length === 1) expect(subject).toEqual({ type: entries[0]![0], id: entries[0]![1] });
        else expect(subject).toBeNull();
      }),
    );
    expect(monitoringSubjectOf({ policy: '', monitor: null })).toBeNull();
  });

  it('is no filter of the list of cases', () => {
    for (const type of MONITORING_SUBJECTS) {
      expect(filterOf({ type, id: 'x' })).toBeNull();
      expect(isMonitoringSubject(type)).toBe(true);
    }
    expect(['submission', 'department', 'all'].map(isMonitoringSubject)).toEqual([false, false, false]);
  });

  it('a commitment is named by its number, as addresses have it', () => {
    expect(['1', '120', '0', '01', '1.5', '-1', 'x', '9999999999'].map(commitmentNumberOf)).toEqual([1, 120, ...Array<null>(6).fill(null)]);
  });
});
