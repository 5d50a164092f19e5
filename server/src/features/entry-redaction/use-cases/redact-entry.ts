import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { redaction } from '../../redaction/index.js';
import { ENTRY_REDACTED } from '../domain/entry-events.js';
import { type EntryKind, redactEntry } from '../domain/entry-redaction.js';
import { type EntryOriginal, EntryOriginals } from '../storage/entry-originals.js';
import { RedactableEntries } from './redactable-entries.js';

/**
 * A moderator takes out of a public entry what gives a person away, or puts it back. Its step, its day and who wrote it stay, everybody reads
 * that and when something was taken out, and what was written stays for the moderators until the words are erased.
 */
@Injectable()
export class RedactEntry {
  constructor(
    private readonly entries: RedactableEntries,
    private readonly originals: EntryOriginals,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What was written, and what of it is taken out. @throws ProblemException 404. */
  read(kind: EntryKind, id: string): Promise<EntryOriginal> {
    return this.unitOfWork.run(async () => {
      const entry = (await this.entries.of(kind).hold(id)) ?? fail(NOT_FOUND);
      return (await this.originals.find(kind, id)) ?? written(entry.text);
    });
  }

  /** `spans` are all that is to be out from now on. @throws ProblemException 404, 412 when another moderator was quicker, 422. */
  run(
    actor: StaffActor,
    { kind, id }: { readonly kind: EntryKind; readonly id: string },
    { spans, reason }: { readonly spans: readonly redaction.Span[]; readonly reason: string },
    ifMatch?: string,
  ): Promise<EntryOriginal> {
    return this.unitOfWork.run(async () => {
      const owner = this.entries.of(kind);
      const entry = (await owner.hold(id)) ?? fail(NOT_FOUND);
      const before = (await this.originals.find(kind, id)) ?? written(entry.text);
      requireMatch(ifMatch, before.version);
      const shown = unwrap(redactEntry(before.text, spans, 'bg'));
      const redactedAt = this.clock.now();
      const places = redaction.normalise(spans);
      const after = { text: before.text, spans: places, version: before.version + 1 };
      await this.originals.keep(kind, id, { ...after, note: reason, accountId: actor.accountId, redactedAt });
      await owner.show(id, shown, places.length === 0 ? null : { on: civilDateIn(redactedAt), places: places.length });
      await this.outbox.append({ type: ENTRY_REDACTED, subjectType: kind, subjectId: id, payload: {} });
      await this.audit.append(actor, {
        ...{ action: 'entry.redact', subjectType: kind, subjectId: id },
        changes: { redactions: [before.spans.length, places.length] },
      });
      return after;
    });
  }
}

/** An entry of which nothing was ever taken out. */
const written = (text: string): EntryOriginal => ({ text, spans: [], version: 0 });
