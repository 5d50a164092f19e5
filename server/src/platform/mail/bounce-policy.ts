/** Codes of RFC 3463 that say of the address itself that there is none: no such mailbox or system, or one that moved or never takes mail. */
const NO_SUCH_ADDRESS: ReadonlySet<string> = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10']);

/** Refusals of any other kind after which an address is no longer written to: a full mailbox is emptied, a rule is changed. */
export const MOST_REFUSALS = 3;
/** Days after which an earlier refusal no longer counts. */
export const REFUSALS_COUNT_DAYS = 30;

/** After how many refusals like this one letters to the address stop. `code` is an enhanced status code or three digits of a server. */
export const refusalsUntilBlocked = (code: string): number => (NO_SUCH_ADDRESS.has(code) ? 1 : MOST_REFUSALS);

/** The enhanced status code in a server's line (RFC 3463 §2); without one its three digits. */
export function codeOf(status: number, response: string): string {
  return /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? String(status);
}
