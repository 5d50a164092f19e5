import { type Actor } from '../src/kernel/actor.js';
import type { EventValue } from '../src/kernel/domain-event.js';
import type { Result } from '../src/kernel/problem.js';
import { unwrap } from '../src/kernel/problem.js';
import { registerEntry } from '../src/features/moderation/domain/register-entry.js';
import { type ModerationAct } from '../src/features/moderation/domain/moderation-act.js';
import { UNDOABLE } from '../src/features/moderation/domain/undo.js';
import { endAfter } from '../src/features/submissions/domain/erasure.js';
import type { CaseChange, CaseEntry } from '../src/features/submissions/domain/case-change.js';
import { factsOf, movedTerms } from '../src/features/submissions/domain/logged.js';
import type { Submission } from '../src/features/submissions/domain/submission.js';
import { commitment } from '../src/features/transparency-log/use-cases/commitment.js';
import { entryBytes } from '../src/features/transparency-log/domain/entry-bytes.js';
import type { TermRules } from '../src/features/work-calendar/index.js';
import type { Chance } from './random.js';
import { Json, type Row, type Table } from './tables.js';

/** Acts that the audit trail keeps, as moderation/use-cases/moderation-acts.ts writes them. */
const AUDITED: ReadonlySet<ModerationAct> = new Set(['publish_redacted', 'reject', 'forward', 'merge']);

/** A case as it is played, with every row that stands beside it: changes come from the domain and are written as the use cases write them. */
export class WrittenCase {
  readonly rows: { table: Table; row: Record<string, Row[string]> }[] = [];

  constructor(
    public submission: Submission,
    private readonly chance: Chance,
    private readonly rules: TermRules,
  ) {}

  add(table: Table, row: Record<string, Row[string]>): void {
    this.rows.push({ table, row });
  }

  of(table: Table): Record<string, Row[string]>[] {
    return this.rows.flatMap((each) => (each.table === table ? [each.row] : []));
  }

  /** As `Cases.apply`. @throws ProblemException where the domain refuses: then the plan of the life is wrong. */
  apply(change: Result<CaseChange>, actor: Actor, at: Date, decisionId: string | null = null): void {
    const { patch, entry } = unwrap(change);
    const before = this.submission;
    this.submission = { ...before, ...patch, endedAt: endAfter(before, patch, at), version: before.version + 1 };
    this.tell(entry, actor, at, decisionId, before);
  }

  /** A line of the history, with what the transparency log says of it. */
  tell(entry: CaseEntry, actor: Actor, at: Date, decisionId: string | null = null, before: Submission = this.submission): void {
    this.line(entry.type, entry.isPublic, entry.details, actor, at, decisionId);
    const moved = movedTerms(before, this.submission);
    for (const fact of factsOf({ submission: this.submission, entry, moved })) {
      const id = this.chance.id(at);
      const { logCase } = this.submission;
      const texts = Object.entries(('texts' in fact && fact.texts) || {});
      const salts = texts.map(([label, content]) => ({ label, content, salt: this.chance.bytes(32) }));
      const commitments = Object.fromEntries(salts.map(({ label, content, salt }) => [label, commitment(label, content, salt)]));
      const bytes = Buffer.from(entryBytes(logCase, fact, at, commitments));
      this.add('log_pending', { entry_id: id, case_id: logCase, type: fact.t, entry: bytes, appended_at: at });
      for (const { label, salt } of salts) this.add('log_salt', { entry_id: id, case_id: logCase, type: fact.t, label, salt });
    }
  }

  /** A line of the history of which the log says nothing. */
  line(
    type: string,
    isPublic: boolean,
    details: Readonly<Record<string, EventValue>>,
    actor: Actor,
    at: Date,
    decisionId: string | null = null,
  ): void {
    const accountId = actor.kind === 'staff' ? actor.accountId : null;
    this.add('case_event', {
      ...{ submission_id: this.submission.id, at, type, actor_kind: actor.kind, account_id: accountId, is_public: isPublic },
      ...{ details: new Json(details), decision_id: decisionId },
    });
  }

  /** An act of a moderator with what it changes, as `ModerationActs.write`. */
  decide(
    act: ModerationAct,
    actor: Actor,
    at: Date,
    changes: readonly ((submission: Submission) => Result<CaseChange>)[],
    told: { readonly reasonCode?: string; readonly note?: string; readonly departmentId?: string; readonly audited?: object } = {},
  ): void {
    const before = this.submission;
    const id = this.chance.id(at);
    for (const change of changes) this.apply(change(this.submission), actor, at, UNDOABLE[act] ? id : null);
    const entry = registerEntry(before, act, at, this.rules.exceptions);
    const { reasonCode = null, note = null, departmentId = null, audited = {} } = told;
    const accountId = actor.kind === 'staff' ? actor.accountId : null;
    this.add('moderation_decision', {
      ...{
        id,
        submission_id: before.id,
        at,
        account_id: accountId,
        decision: act,
        reason_code: reasonCode,
        note,
        department_id: departmentId,
      },
      ...{ case_number: entry?.caseNumber, is_first: entry?.isFirst, working_minutes: entry?.workingMinutes, in_time: entry?.inTime },
    });
    if (!AUDITED.has(act)) return;
    const { publication, procedure } = this.submission;
    const changed = { publication: [before.publication, publication], procedure: [before.procedure, procedure], reasonCode, ...audited };
    this.add('audit_entry', {
      ...{ at, actor_kind: actor.kind, actor_id: accountId, action: `case.${act}`, subject_type: 'submission', subject_id: before.id },
      changes: new Json(changed),
    });
  }

  /** The row of the case itself, as it stands. */
  row(accessCodeHash: Buffer | null, riskWords: number): Row {
    const { about, erasure, ...fields } = this.submission;
    const columns = Object.entries(fields).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]);
    return {
      ...(Object.fromEntries(columns) as Row),
      ...{ about_department_id: about?.departmentId, about_office: about?.office, about_name: about?.name },
      ...{ erased_at: erasure?.at, erased_rule: erasure?.rule, erased_after_months: erasure?.months },
      ...{ access_code_hash: erasure === null ? accessCodeHash : null, risk_words: riskWords },
    };
  }
}
