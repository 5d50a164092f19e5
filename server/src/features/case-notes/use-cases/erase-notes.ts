import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { NotesRepository } from '../storage/notes.repository.js';

/** Erases all that the staff wrote to each other about a case, with the mentions. */
@Injectable()
export class EraseNotes {
  constructor(private readonly notes: NotesRepository) {}

  /** Joins the caller's transaction. */
  run(submissionId: SubmissionId): Promise<void> {
    return this.notes.erase(submissionId);
  }
}
