import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

type Json = string | number | boolean | null | { readonly [key: string]: Json | undefined };

interface CaseRow {
  readonly id: string;
  readonly logCase: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly receivedOn: string;
  readonly moderateBy: string;
  readonly decideBy: string | null;
  readonly publication: string;
  readonly procedure: string;
  readonly publicTitle: string | null;
  readonly publicText: string | null;
  readonly redacted: boolean;
  readonly publishedAt: string;
  readonly withheldAt: string | null;
  readonly withheldReason: string | null;
  readonly isReopened: boolean;
  readonly reopenedAt: string;
  readonly isDismissed: boolean;
  readonly endedAt: string;
  readonly forwardedTo: string | null;
  readonly mergedInto: string | null;
  readonly erasedAt: string | null;
  readonly erasedRule: string | null;
}

interface AnswerRow {
  readonly caseId: string;
  readonly at: string;
  readonly outcome: string;
  readonly version: number;
  readonly text: string;
}

interface Fact {
  readonly t: string;
  readonly at: string;
  readonly told: Readonly<Record<string, Json | undefined>>;
  /** Texts to commit to, by label; empty where they are gone. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** RFC 3339 in UTC, to the second. */
const instant = (column: string): string => `to_char((${column}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const lineOf = (types: string): string =>
  `(select max(e.at) from case_event e where e.submission_id = s.id and e.undone_at is null and e.type in (${types}))`;

/** Cases of one round: they are read with their texts. */
const CASES = 500;

/**
 * Cases that are older than the transparency log are entered into it as they stand now, marked `backfilled`: that they were received, what
 * decides what everybody reads of them, each published answer, and that their original was erased. Whoever compares the log with the
 * site finds the same in both. From here on every case has its name in the log from its receipt.
 */
export class LoggedCases extends ForwardOnly {
  readonly name = 'LoggedCases1700000000041';
  protected readonly sql = 'alter table submission alter column log_case set not null';

  override async up(runner: QueryRunner): Promise<void> {
    // First the names of all: a case may be joined to a later one.
    await this.nameAll(runner);
    let after = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
    for (;;) {
      const cases = await this.casesAfter(runner, after);
      const last = cases.at(-1);
      if (!last) break;
      await this.enter(runner, cases);
      after = { at: last.receivedAt, id: last.id };
    }
    await super.up(runner);
  }

  private async nameAll(runner: QueryRunner): Promise<void> {
    for (;;) {
      const rows = (await runner.query('select id from submission where log_case is null limit 5000')) as { id: string }[];
      if (rows.length === 0) return;
      await runner.query(
        'update submission s set log_case = n.name from unnest($1::uuid[], $2::text[]) as n (id, name) where s.id = n.id',
        [rows.map(({ id }) => id), rows.map(() => randomBytes(16).toString('base64url'))],
      );
    }
  }

  private casesAfter(runner: QueryRunner, { at, id }: { at: string; id: string }): Promise<(CaseRow & { receivedAt: string })[]> {
    return runner.query(
      `select s.id, s.received_at::text as "receivedAt", s.log_case as "logCase", s.kind, s.title, s.text, s.received_on::text as "receivedOn",
              s.moderate_by::text as "moderateBy", s.decide_by::text as "decideBy", s.publication, s.procedure, s.public_title as "publicTitle",
              s.public_text as "publicText", s.redacted, s.withheld_reason as "withheldReason",
              case when s.publication = 'published' then s.forwarded_to_id::text end as "forwardedTo",
              (select m.log_case from submission m
                where m.id = s.merged_into_id and s.publication = 'published' and m.publication <> 'pending') as "mergedInto", s.erased_rule as "erasedRule",
              s.procedure in ('received', 'assigned', 'reopened') and s.answered_at is not null as "isReopened",
              s.procedure = 'closed' and (s.outcome is null or (s.answered_at < s.closed_at and s.closed_at = s.withheld_at)) is true as "isDismissed",
              ${instant('coalesce(s.published_at, s.received_at)')} as "publishedAt", ${instant('s.withheld_at')} as "withheldAt",
              ${instant(`coalesce(${lineOf(`'reopened', 'reopened_by_author', 'appeal_overturned'`)}, s.answered_at)`)} as "reopenedAt",
              ${instant(`coalesce(s.ended_at, ${lineOf(`'closed', 'forwarded', 'merged', 'withdrawn'`)}, s.received_at)`)} as "endedAt",
              ${instant('s.erased_at')} as "erasedAt"
         from submission s
        where (s.received_at, s.id) > ($1::timestamptz, $2::uuid) order by s.received_at, s.id limit ${CASES}`,
      [at, id],
    );
  }

  private async enter(runner: QueryRunner, cases: readonly CaseRow[]): Promise<void> {
    const answers = (await runner.query(
      `select r.submission_id as "caseId", ${instant('v.published_at')} as at, v.outcome, v.version, coalesce(v.public_text, v.text) as text
         from response r join response_version v on v.response_id = r.id
        where r.submission_id = any($1::uuid[]) order by v.published_at, r.id, v.version`,
      [cases.map(({ id }) => id)],
    )) as AnswerRow[];
    const answersOf = Map.groupBy(answers, ({ caseId }) => caseId);
    const sealed = cases.flatMap((each) => factsOf(each, answersOf.get(each.id) ?? []).map((fact) => seal(each.logCase, fact)));
    const salts = sealed.flatMap((entry) => entry.salts.map((salt) => ({ ...salt, entry })));
    await runner.query(
      `insert into log_pending (entry_id, case_id, type, entry, appended_at)
       select id, case_id, type, entry, now()
         from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[]) with ordinality as e (id, case_id, type, entry, place) order by place`,
      [sealed.map(({ id }) => id), sealed.map((each) => each.logCase), sealed.map(({ type }) => type), sealed.map(({ bytes }) => bytes)],
    );
    await runner.query(
      `insert into log_salt (entry_id, case_id, type, label, salt)
       select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bytea[])`,
      [
        ...[salts.map(({ entry }) => entry.id), salts.map(({ entry }) => entry.logCase), salts.map(({ entry }) => entry.type)],
        ...[salts.map(({ label }) => label), salts.map(({ salt }) => salt)],
      ],
    );
  }
}

/** The case as it stands, in the order in which it came to be. */
function factsOf(each: CaseRow, answers: readonly AnswerRow[]): Fact[] {
  const { kind, moderateBy: moderate, decideBy: decide, title, text, erasedAt, erasedRule } = each;
  const isErased = erasedAt !== null;
  return [
    { t: 'received', at: each.receivedOn, told: { kind, due: { moderate, decide } }, ...(isErased ? {} : { texts: { title, text } }) },
    ...publicationOf(each),
    ...answers.map(({ at, outcome, version, text: answer }): Fact => ({
      ...{ t: 'response', at, told: { outcome, version } },
      ...(answer === '' ? {} : { texts: { answer } }),
    })),
    ...procedureOf(each),
    ...(isErased
      ? [{ t: 'erased', at: erasedAt, told: { what: hasPublicText(each) ? 'original' : 'everything', basis: erasedRule } }]
      : []),
  ];
}

const decision = (at: string, d: string, told: Fact['told'] = {}): Fact => ({ t: 'decision', at, told: { d, ...told } });

function publicationOf(each: CaseRow): Fact[] {
  const { publication, publicTitle: title, publicText: text, redacted, publishedAt, withheldAt, withheldReason } = each;
  if (publication === 'withheld') return [decision(withheldAt ?? publishedAt, 'reject', { r: withheldReason ?? undefined })];
  if (publication !== 'published') return [];
  const published = decision(publishedAt, redacted ? 'publish_redacted' : 'publish');
  return [title === null || text === null ? published : { ...published, texts: { title, text } }];
}

function procedureOf({ procedure, isReopened, reopenedAt, isDismissed, endedAt, forwardedTo, mergedInto }: CaseRow): Fact[] {
  if (isReopened) return [decision(reopenedAt, 'reopen')];
  switch (procedure) {
    case 'closed':
      // What ended with the withholding of its text is told by that.
      return isDismissed ? [] : [decision(endedAt, 'close')];
    case 'forwarded':
      return [decision(endedAt, 'forward', { to: forwardedTo ?? undefined })];
    case 'merged':
      return [decision(endedAt, 'merge', { into: mergedInto ?? undefined })];
    case 'withdrawn':
      return [decision(endedAt, 'withdraw')];
    default:
      return [];
  }
}

const hasPublicText = ({ publication, procedure }: CaseRow): boolean =>
  publication === 'published' && procedure !== 'withdrawn' && procedure !== 'merged';

/** The entry in the one spelling that it has for good, and a salt for each of its texts. */
function seal(logCase: string, { t, at, told, texts = {} }: Fact) {
  const salts = Object.entries(texts).map(([label, content]) => ({ label, content, salt: randomBytes(32) }));
  const c = Object.fromEntries(salts.map(({ label, content, salt }) => [label, commitTo(label, content, salt)]));
  const entry = { ...told, at, backfilled: true, c: salts.length > 0 ? c : undefined, case: logCase, t, v: 1 };
  return { id: randomUUID(), logCase, type: t, bytes: Buffer.from(canonical(entry), 'utf8'), salts };
}

/** Base64 of HMAC-SHA256(salt, label ‖ 00 ‖ content). */
const commitTo = (label: string, content: string, salt: Buffer): string =>
  createHmac('sha256', salt).update(`${label}\0`, 'utf8').update(content, 'utf8').digest('base64');

/** JSON with its keys sorted and without spaces (RFC 8785); absent values are left out. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}
