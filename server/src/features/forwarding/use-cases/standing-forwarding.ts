import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { type Authority, AuthorityDirectory } from '../../authorities/index.js';
import { desk } from '../../moderation/index.js';
import type { Submission } from '../../submissions/index.js';
import { FORWARDING_NOT_FINAL, NOT_FORWARDED } from '../domain/forwarding-problems.js';
import { type ForwardingRecord, Forwardings } from '../storage/forwardings.js';

export interface Standing {
  readonly record: ForwardingRecord;
  readonly authority: Authority;
  /** Until then the forwarding can be undone and its letter waits; null when it is final. */
  readonly undoUntil: Date | null;
}

/** The forwarding that holds for a case. */
@Injectable()
export class StandingForwarding {
  constructor(
    private readonly forwardings: Forwardings,
    private readonly undos: desk.Undos,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** Null for a case that was not forwarded, was before letters were written here, or was taken back. */
  async of(submission: Submission): Promise<Standing | null> {
    if (submission.procedure !== 'forwarded') return null;
    const record = await this.forwardings.latestOf(submission.id);
    const authority = record && this.directory.authorityById(record.authorityId);
    if (!authority || record.authorityId !== submission.forwardedToId) return null;
    const [undo] = await this.undos.openOf([submission.id], this.clock.now());
    return { record, authority, undoUntil: undo?.undoUntil ?? null };
  }

  /** The same once its letter may leave; 409 otherwise. */
  async final(submission: Submission): Promise<Standing> {
    const standing = await this.of(submission);
    if (!standing) fail(NOT_FORWARDED);
    if (standing.undoUntil !== null) fail(FORWARDING_NOT_FINAL);
    return standing;
  }
}
