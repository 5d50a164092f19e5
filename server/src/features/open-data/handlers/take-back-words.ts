import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
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
  ) {}

  async handle({ type, subjectId, payload }: StoredEvent): Promise<void> {
    if (SENTENCE_MAY_GO.includes(type) && !(await this.verdicts.mayHaveLostWords(String(payload['responseId'])))) return;
    const since = type === ENTRY_REDACTED ? null : await this.publicSince(subjectId as SubmissionId, type);
    if (since === 'nothing went') return;
    const removed = await this.exports.takeBackWords(this.clock.now(), since);
    await this.unitOfWork.afterCommit(() => this.folders.eraseAll(removed));
  }

  /** Since when exports may hold words of the case; null where that cannot be told. An erasure takes nothing from who reads the case on. */
  private async publicSince(id: SubmissionId, type: string): Promise<Date | null | 'nothing went'> {
    const submission = await this.cases.find(id);
    if (submission && type === events.SUBMISSION_ERASED && erasures.keepsPublicText(submission)) return 'nothing went';
    return submission?.publishedAt ?? null;
  }
}
