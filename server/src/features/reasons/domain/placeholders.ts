/** What a template may leave open, and what is known of it when a moderator decides. */
export const REASON_PLACEHOLDERS = ['number', 'received_on', 'date', 'department', 'decide_by', 'authority', 'earlier_case'] as const;
/**
 * `number`, `received_on`: of the case; `date`: the day of the decision; `department`: where the case goes, when it goes somewhere;
 * `decide_by`: last day for the answer, where a term runs; `authority`, `earlier_case`: the moderator writes them.
 */
export type ReasonPlaceholder = (typeof REASON_PLACEHOLDERS)[number];

const KNOWN: ReadonlySet<string> = new Set(REASON_PLACEHOLDERS);
const IN_BRACES = /\{([^{}]*)\}/g;
/** One word in braces, as it looks when somebody forgot to fill it in; spaces and either alphabet as people type them. */
const LEFT_OPEN = /\{\s*[\p{L}\p{N}_]+\s*\}/gu;

/** What stands in braces, or is a brace alone, and is none of {@link REASON_PLACEHOLDERS}: each once, in the order of the text. */
export function unknownPlaceholders(template: string): string[] {
  const named = [...template.matchAll(IN_BRACES)].filter(([, name = '']) => !KNOWN.has(name)).map(([braces]) => braces);
  const alone = template.replace(IN_BRACES, '').match(/[{}]/g) ?? [];
  return [...new Set([...named, ...alone])];
}

/** The placeholders that nobody filled in, as they stand in a text that is about to be sent: each once. */
export function leftOpen(text: string): string[] {
  return [...new Set(text.match(LEFT_OPEN) ?? [])];
}

/** Every placeholder as a template writes it, for messages: `{number}, {date}`. */
export const PLACEHOLDER_LIST = REASON_PLACEHOLDERS.map((name) => `{${name}}`).join(', ');
