import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { type FoundSpan, PersonalDataFinder } from '../../redaction/index.js';
import type { Submission } from '../../submissions/index.js';
import { attribute, type CaseSpans, isEmpty, type MarkedSpan, NO_SPANS, type RedactionWork } from '../domain/case-redactions.js';
import { type RedactionsBefore, workRestored } from '../domain/redactions-before.js';
import { CaseRedactions } from '../storage/case-redactions.js';

/** Who marked what on a case: proposals of the detector, and the marks that moderators left. */
@Injectable()
export class RedactionMarks {
  constructor(
    private readonly redactions: CaseRedactions,
    private readonly finder: PersonalDataFinder,
    private readonly clock: Clock,
  ) {}

  workOn({ id }: Pick<Submission, 'id'>): Promise<RedactionWork> {
    return this.redactions.workOn(id);
  }

  /** Places of the original that look like personal data. */
  proposals({ title, text }: Pick<Submission, 'title' | 'text'>): CaseSpans<FoundSpan> {
    return { title: this.finder.find(title), text: this.finder.find(text) };
  }

  /** The given spans with who marked them. */
  on(submission: Submission, given: CaseSpans, before: RedactionWork, actor: Actor): CaseSpans<MarkedSpan> {
    const accountId = actor.kind === 'staff' ? actor.accountId : null;
    return attribute(given, { before: before.spans, proposed: this.proposals(submission), accountId, at: this.clock.now() });
  }

  /** Writes down what a publication leaves in force; the work goes on from there. Joins the caller's transaction; returns how it was. */
  async publish(submission: Submission, given: CaseSpans, before: RedactionWork, actor: Actor): Promise<RedactionsBefore> {
    const spans = isEmpty(given) ? NO_SPANS : this.on(submission, given, before, actor);
    const inForce = await this.redactions.inForce(submission.id);
    await this.redactions.putInForce(submission.id, spans);
    if (before.version === 0 && isEmpty(spans)) return { inForce, work: before, workVersionAfter: 0 };
    const accountId = actor.kind === 'staff' ? actor.accountId : null;
    await this.redactions.saveWork(submission.id, { ...before, version: before.version + 1, spans, accountId, savedAt: this.clock.now() });
    return { inForce, work: before, workVersionAfter: before.version + 1 };
  }

  /** Words of a moderator's own are public now: no redaction is in force, and what was prepared stays for whoever decides later. */
  async publishOwnWords({ id }: Submission): Promise<void> {
    await this.redactions.putInForce(id, NO_SPANS);
  }

  /** The redactions as a publication that is taken back had found them. Joins the caller's transaction. */
  async restore({ id }: Submission, before: RedactionsBefore): Promise<void> {
    await this.redactions.putInForce(id, before.inForce);
    const work = workRestored(before, await this.redactions.workOn(id));
    if (work) await this.redactions.saveWork(id, work);
  }
}
