import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { Config } from '../../../platform/config/config.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { ENTRY_REDACTED } from '../../entry-redaction/index.js';
import { Cases, erasures, events } from '../../submissions/index.js';
import { CaseVerdicts } from '../../verdicts/index.js';
import { DataExports } from '../storage/data-exports.js';
import { ExportFolders } from '../storage/export-folders.js';

/** After these something that everybody could read cannot be read any more, or may not. */
const WORDS_GO: readonly string[] = [
  events.SUBMISSION_WITHHELD,
  events.SUBMISSION_WITHDRAWN,
  events.SUBMISSION_MERGED,
  events.SUBMISSION_ERASED,
  events.DECISION_UNDONE,
  events.PUBLIC_TEXT_EDITED,
  events.ANSWER_REDACTED,
];
const SENTENCE_MAY_GO: readonly string[] = [events.VERDICT_GIVEN, events.VERDICT_REVIEWED];

const MINUTE = 60_000;
/** Milliseconds by which the event of an undoing may be later than the look whether it was in time: it may have waited for the case. */
const LATE = MINUTE;

/**
 * Removes every export that may hold words which are not public any more. Privacy goes before stable addresses: a file that can be downloaded
 * must not say what the page no longer says. A new export is due at once.
 */
@Injectable()
@OutboxReaction({ name: 'take-words-out-of-open-data', events: [...WORDS_GO, ...SENTENCE_MAY_GO, ENTRY_REDACTED] })
export class TakeBackWords implements Reaction {
  constructor(
    private readonly exports: DataExports,
    private readonly folders: ExportFolders,
    private readonly cases: Cases,
    private readonly verdicts: CaseVerdicts,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    const { type, payload } = event;
    if (SENTENCE_MAY_GO.includes(type) && !(await this.verdicts.mayHaveLostWords(String(payload['responseId'])))) return;
    const since = type === ENTRY_REDACTED ? null : await this.publicSince(event);
    if (since === 'nothing went') return;
    const removed = await this.exports.takeBackWords(this.clock.now(), since);
    await this.unitOfWork.afterCommit(() => this.folders.eraseAll(removed));
  }

  /**
   * Since when exports may hold words of the case; null where that cannot be told. Nothing goes from a case that was never public, as one that
   * its first moderation withholds, and an erasure takes nothing from who reads the case on.
   */
  private async publicSince({ type, subjectId, occurredAt }: StoredEvent): Promise<Date | null | 'nothing went'> {
    // Once its publication is undone, a case no longer says that it was public. What a decision showed was public since that decision.
    if (type === events.DECISION_UNDONE) return new Date(occurredAt.getTime() - this.config.undoMinutes * MINUTE - LATE);
    const submission = await this.cases.find(subjectId as SubmissionId);
    if (!submission) return null;
    if (type === events.SUBMISSION_ERASED && erasures.keepsPublicText(submission)) return 'nothing went';
    return submission.publishedAt ?? 'nothing went';
  }
}
