import type { NoteColleague } from '../../../core/api/contract';
import { roleLabels } from '../../../core/labels/role-labels';

/** What a colleague does here: the title of the office, or else the department, or the role. */
export function officeOf({ office, department, role }: NoteColleague, departmentName: (slug: string) => string): string {
  if (office !== '') return office;
  return department === null ? roleLabels[role] : departmentName(department);
}

/** Whether every word that was typed begins a word of the name or the office. */
export function isMeant(query: string, words: string): boolean {
  const known = wordsIn(words);
  return wordsIn(query).every((typed) => known.some((word) => word.startsWith(typed)));
}

const wordsIn = (text: string): string[] => text.toLocaleLowerCase('bg').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the sign before `caret` calls a colleague: a lone @, and not that of an address. */
export function callsColleague(text: string, caret: number): boolean {
  return text[caret - 1] === '@' && (caret === 1 || /[\s(„"]/.test(text[caret - 2] ?? ''));
}
