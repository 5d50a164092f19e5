/** `isDismissed` of the domain as SQL, for a row `s`; null, and not false, where no text was withheld: ask `is not true`. */
export const DISMISSED = `(s.procedure = 'closed' and (s.outcome is null or (s.answered_at < s.closed_at and s.closed_at = s.withheld_at)))`;
