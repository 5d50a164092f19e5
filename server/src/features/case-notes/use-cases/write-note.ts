import { Injectable } from '@nestjs/common';
import { actingFor, type StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import { Cases, problems } from '../../submissions/index.js';
import { mentionFaults, type NewNote, type Note } from '../domain/note.js';
import { Colleagues } from '../reads/colleagues.js';
import { NotesRepository } from '../storage/notes.repository.js';
import { NoteRecord } from './note-record.js';

/**
 * Writes a note about a case to the colleagues who may see it, and calls those who are named in it. The case is held meanwhile, so that
 * nobody is named who steps back at that instant. 403, 404, 409 once the original was erased, 422 at `/mentions/0`.
 */
@Injectable()
export class WriteNote {
  constructor(
    private readonly cases: Cases,
    private readonly notes: NotesRepository,
    private readonly colleagues: Colleagues,
    private readonly record: NoteRecord,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, staff: StaffActor, given: NewNote, key: IdempotencyKey | null): Promise<Note> {
    const scope = `case-note ${staff.accountId} ${number}`;
    const content = JSON.stringify([given.text, given.language, given.mentions]);
    return this.requests.once({ scope, key, content }, () => this.write(number, staff, given), {
      keep: ({ id }) => id,
      recall: async (id) => {
        const submission = await this.cases.open(number, staff, 'note');
        return (await this.notes.find(submission.id, id)) ?? fail(problems.CASE_ERASED);
      },
    });
  }

  private async write(number: CaseNumber, staff: StaffActor, { text, language, mentions }: NewNote): Promise<Note> {
    const submission = await this.cases.openForChange(number, staff, 'note');
    const errors = mentions.length === 0 ? [] : mentionFaults(mentions, await this.colleagues.of(submission, staff.accountId));
    if (errors.length > 0) fail(INVALID, { errors });
    const note: Note = {
      ...{ id: newId(), submissionId: submission.id, accountId: staff.accountId, text, language, mentions },
      actingFor: actingFor(staff, submission.departmentId),
      writtenAt: this.clock.now(),
      withdrawnAt: null,
    };
    await this.notes.insert(note);
    await this.record.written(note, submission.number, staff);
    return note;
  }
}
