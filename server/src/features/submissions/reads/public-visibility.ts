/**
 * What the public may read, in SQL, for a row named `s` of `submission`. The one place that says so:
 * a published text, unless its author took it back or it was joined to another case.
 */
export const PUBLIC_TEXT = `s.publication = 'published' and s.procedure not in ('withdrawn', 'merged')`;

/** Where the case stands is public as long as its publication is: of a withheld one the number, the dates and the reason are left. */
export const PUBLIC_PROCEDURE = `s.publication = 'published'`;

/** What the public may know to exist: everything but what is still under review. */
export const PUBLIC_EXISTENCE = `s.publication <> 'pending'`;

/** The clock of the law runs: the municipality owes an answer. */
export const TERM_RUNS = `s.statutory and s.procedure in ('received', 'assigned', 'reopened')`;

/** The municipality is late with its answer on `$today`, a civil date in Europe/Sofia. */
export const overdueOn = (today: string): string => `${TERM_RUNS} and s.decide_by < ${today}::date`;

/** The public reads that line of the history, a row of `case_event`; of a withheld case no more than its tombstone, and that the decision was appealed. */
export const visibleLine = (line: string): string =>
  `${line}.is_public and ${line}.undone_at is null and (s.publication = 'published' or ${line}.type in ('withheld', 'appeal_lodged', 'appeal_upheld'))`;

/** When anything of the case changed last in public. */
export const LAST_PUBLIC_CHANGE = `coalesce((select max(e.at) from case_event e where e.submission_id = s.id and ${visibleLine('e')}), s.published_at)`;

/** The last day for the first answer: where its author brought new facts, the one that counted before. */
export const FIRST_DUE = `coalesce(case when s.reopened_by_author_at is not null then (
    select (r.details ->> 'decideByBefore')::date from case_event r
     where r.submission_id = s.id and r.type = 'reopened_by_author' order by r.id limit 1) end, s.decide_by)`;
