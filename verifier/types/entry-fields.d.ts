/** What a moderator, an official or the author decided. */
export const DECISIONS: readonly ["publish", "publish_redacted", "reject", "edit", "merge", "unmerge", "forward", "reopen", "close", "withdraw", "uphold", "overturn", "undo", "redact_answer"];
export function isFields(value: unknown): value is Fields;
/** A day that there is. @type {Rule} */
export const isDay: Rule;
export function rulesOf(entry: Fields): Readonly<Record<string, Rule>> | null;
export type Decision = (typeof DECISIONS)[number];
export type Fields = Readonly<Record<string, unknown>>;
export type Rule = (value: unknown) => boolean;
