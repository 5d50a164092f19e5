import type { FollowedSubject } from '../../following/index.js';
import type { Submission } from '../../submissions/index.js';
import type { FollowerTemplate } from '../templates/template-names.js';

/** Lines of one letter; the public list has them all. */
export const MOST_LINES = 50;

/** One change of one case, as one subscription brought it. */
export interface NewsOfCase {
  readonly subject: FollowedSubject;
  readonly submission: Submission;
  readonly change: FollowerTemplate;
}

/** One line: a case with all that happened to it. */
export interface DigestItem {
  readonly submission: Submission;
  readonly changes: readonly FollowerTemplate[];
}

export interface DigestSection {
  readonly subject: FollowedSubject;
  readonly items: readonly DigestItem[];
}

/** Each case once, under the first subscription that brought it, with every change that any brought; `more` lines found no room. */
export function linesOf(news: readonly NewsOfCase[]): { readonly sections: readonly DigestSection[]; readonly more: number } {
  const cases = new Map<string, { subject: FollowedSubject; submission: Submission; changes: Set<FollowerTemplate> }>();
  for (const { subject, submission, change } of news) {
    const known = cases.get(submission.id) ?? { subject, submission, changes: new Set() };
    known.changes.add(change);
    cases.set(submission.id, known);
  }
  const shown = [...cases.values()].slice(0, MOST_LINES);
  const sections = new Map<string, { subject: FollowedSubject; items: DigestItem[] }>();
  for (const { subject, submission, changes } of shown) {
    const key = JSON.stringify([subject.type, subject.id]);
    const section = sections.get(key) ?? { subject, items: [] };
    section.items.push({ submission, changes: [...changes] });
    sections.set(key, section);
  }
  return { sections: [...sections.values()], more: cases.size - shown.length };
}
