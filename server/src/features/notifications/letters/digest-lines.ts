import type { FollowedSubject } from '../../following/index.js';
import type { FollowerTemplate, MonitoringTemplate } from '../templates/template-names.js';

/** Lines of one letter; the pages of the lists have them all. */
export const MOST_LINES = 50;

export type ToldChange = FollowerTemplate | MonitoringTemplate;

/** One change of one case or commitment, as one subscription brought it. `key` names what changed. */
export interface DigestNews<Thing> {
  readonly subject: FollowedSubject;
  readonly key: string;
  readonly thing: Thing;
  readonly change: ToldChange;
}

/** One line: what changed, with all that happened to it. */
export interface DigestItem<Thing> {
  readonly thing: Thing;
  readonly changes: readonly ToldChange[];
}

export interface DigestSection<Thing> {
  readonly subject: FollowedSubject;
  readonly items: readonly DigestItem<Thing>[];
}

/** Each thing once, under the first subscription that brought it, with every change that any brought; `more` lines found no room. */
export function linesOf<Thing>(news: readonly DigestNews<Thing>[]): {
  readonly sections: readonly DigestSection<Thing>[];
  readonly more: number;
} {
  const things = new Map<string, { subject: FollowedSubject; thing: Thing; changes: Set<ToldChange> }>();
  for (const { subject, key, thing, change } of news) {
    const known = things.get(key) ?? { subject, thing, changes: new Set() };
    known.changes.add(change);
    things.set(key, known);
  }
  const shown = [...things.values()].slice(0, MOST_LINES);
  const sections = new Map<string, { subject: FollowedSubject; items: DigestItem<Thing>[] }>();
  for (const { subject, thing, changes } of shown) {
    const key = JSON.stringify([subject.type, subject.id]);
    const section = sections.get(key) ?? { subject, items: [] };
    section.items.push({ thing, changes: [...changes] });
    sections.set(key, section);
  }
  return { sections: [...sections.values()], more: things.size - shown.length };
}
