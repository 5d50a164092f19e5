import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { MentionsController } from './http/mentions.controller.js';
import { NotesController } from './http/notes.controller.js';
import { CaseNotes } from './reads/case-notes.js';
import { Colleagues } from './reads/colleagues.js';
import { MentionsReader } from './reads/mentions-reader.js';
import { NamesOfStaff } from './reads/names-of-staff.js';
import { MentionsRepository } from './storage/mentions.repository.js';
import { NotesRepository } from './storage/notes.repository.js';
import { EraseNotes } from './use-cases/erase-notes.js';
import { NoteRecord } from './use-cases/note-record.js';
import { SeeMentions } from './use-cases/see-mentions.js';
import { WithdrawNote } from './use-cases/withdraw-note.js';
import { WriteNote } from './use-cases/write-note.js';

/** Notes of the staff about a case, and mentions of colleagues in them. */
@Module({
  imports: [AccountsModule, AuthoritiesModule, SubmissionsModule],
  controllers: [NotesController, MentionsController],
  providers: [
    ...[CaseNotes, Colleagues, MentionsReader, NamesOfStaff, MentionsRepository, NotesRepository],
    ...[EraseNotes, NoteRecord, SeeMentions, WithdrawNote, WriteNote],
  ],
  exports: [CaseNotes, EraseNotes, WriteNote],
})
export class CaseNotesModule {}
