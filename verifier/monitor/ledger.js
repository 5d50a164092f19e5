import { parseEntry } from '../lib/entry.js';
import { apply, caseOfEarlierLog, receivedCase } from './logged-case.js';

/** Findings of entries that are told one by one; of more there is only their number. */
export const MOST_TOLD = 100;

/** What the log says of all its cases, grown entry by entry. */
export class Ledger {
  /** @type {Map<string, import('./logged-case.js').LoggedCase>} */
  cases = new Map();
  /** Whether the log began anew: it may then speak of cases that only the earlier one received. */
  isContinuation = false;
  /** @type {import('./findings.js').Finding[]} */
  findings = [];

  /**
   * @param {number} index
   * @param {Uint8Array} bytes
   */
  add(index, bytes) {
    const { fault, entry } = parseEntry(bytes);
    if (fault !== null) return this.#find('entry_invalid', { index, fault });
    if (entry.t === 'continued') {
      if (index > 0) return this.#find('continued_inside', { index });
      this.isContinuation = true;
      return;
    }
    const name = entry.case ?? '';
    const known = this.cases.get(name);
    if (entry.t === 'received') {
      if (known) return this.#find('received_twice', { index, case: name });
      this.cases.set(name, receivedCase(entry));
      return;
    }
    if (!known && !this.isContinuation) return this.#find('case_never_received', { index, case: name });
    const logged = known ?? caseOfEarlierLog();
    if (!known) this.cases.set(name, logged);
    apply(logged, entry);
  }

  /**
   * @param {import('./finding-words.js').FindingCode} code
   * @param {Readonly<Record<string, string | number>>} values
   */
  #find(code, values) {
    if (this.findings.length < MOST_TOLD) this.findings.push({ code, values });
  }
}
