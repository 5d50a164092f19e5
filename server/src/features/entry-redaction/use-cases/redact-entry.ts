import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { redaction } from '../../redaction/index.js';
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
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What was written, and what of it is taken out. @throws ProblemException 404. */
  read(kind: EntryKind, id: string): Promise<EntryOriginal> {
    return this.unitOfWork.run(async () => {
      const entry = (await this.entries.of(kind).hold(id)) ?? fail(NOT_FOUND);
      return (await this.originals.find(kind, id)) ?? { text: entry.text, spans: [] };
    });
  }

  /** `spans` are all that is to be out from now on. @throws ProblemException 404, 422. */
  run(actor: StaffActor, kind: EntryKind, id: string, spans: readonly redaction.Span[], note: string): Promise<EntryOriginal> {
    return this.unitOfWork.run(async () => {
      const owner = this.entries.of(kind);
      const entry = (await owner.hold(id)) ?? fail(NOT_FOUND);
      const before = await this.originals.find(kind, id);
      const original = before?.text ?? entry.text;
      const shown = unwrap(redactEntry(original, spans, 'bg'));
      const redactedAt = this.clock.now();
      const places = redaction.normalise(spans);
      if (places.length === 0) await this.originals.erase(kind, [id]);
      else await this.originals.keep(kind, id, { text: original, spans: places, note, accountId: actor.accountId, redactedAt });
      await owner.show(id, shown, places.length === 0 ? null : { on: civilDateIn(redactedAt), places: places.length });
      await this.audit.append(actor, {
        ...{ action: 'entry.redact', subjectType: kind, subjectId: id },
        changes: { redactions: [before?.spans.length ?? 0, places.length] },
      });
      return { text: original, spans: places };
    });
  }
}
