import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Cases } from '../../submissions/index.js';
import type { Note } from '../domain/note.js';
import { NOTE_OF_ANOTHER } from '../domain/note-problems.js';
import { NotesRepository } from '../storage/notes.repository.js';
import { NoteRecord } from './note-record.js';

/** The writer of a note takes its words back; that there was one stays to be seen. Twice is once. 403, 404, 409. */
@Injectable()
export class WithdrawNote {
  constructor(
    private readonly cases: Cases,
    private readonly notes: NotesRepository,
    private readonly record: NoteRecord,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, id: string, staff: StaffActor): Promise<Note> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'note');
      const note = (await this.notes.find(submission.id, id)) ?? fail(NOT_FOUND);
      if (note.accountId !== staff.accountId) fail(NOTE_OF_ANOTHER);
      if (note.withdrawnAt !== null) return note;
      const withdrawnAt = this.clock.now();
      await this.notes.withdraw(id, withdrawnAt);
      await this.record.withdrawn(note, staff);
      return { ...note, text: null, withdrawnAt, mentions: [] };
    });
  }
}
