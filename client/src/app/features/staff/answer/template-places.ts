import type { AnswerTemplate, CaseFile } from '../../../core/api/contract';

export const answerPlaces = ['number', 'received_on', 'date', 'department', 'decide_by'] as const;
export type AnswerPlace = (typeof answerPlaces)[number];

/** Texts of the case's department for its topic and the outcome that was chosen; before one is, for any. */
export function fittingTemplates(
  templates: readonly AnswerTemplate[],
  { department, topic }: Pick<CaseFile, 'department' | 'topic'>,
  outcome: string,
): AnswerTemplate[] {
  return templates.filter(
    (one) => one.department === department && (one.topic === null || one.topic === topic) && (outcome === '' || one.outcome === outcome),
  );
}

/** The text with all that the platform knows; the rest stays in braces. A value is not read as a template. */
export function filledTemplate(template: string, values: Readonly<Record<AnswerPlace, string | null>>): string {
  return template.replace(/\{([a-z_]+)\}/g, (braces, name: string) => values[name as AnswerPlace] ?? braces);
}

/** Puts words in the place of a selection. */
export const insertedAt = (text: string, words: string, start: number, end: number): string =>
  text.slice(0, start) + words + text.slice(end);
