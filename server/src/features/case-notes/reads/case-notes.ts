import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId, CaseNumber } from '../../../kernel/ids.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { Cases } from '../../submissions/index.js';
import type { Note } from '../domain/note.js';
import { CaseNote, type NotePage, type NotesQuery } from '../http/notes.dto.js';
import { type NotePosition, NotesRepository } from '../storage/notes.repository.js';
import { NamesOfStaff } from './names-of-staff.js';

const PAGE_SIZE = 20;

export function positionOf(cursor: string | null | undefined): NotePosition | null {
  if (!cursor) return null;
  const { position, id } = decodeCursor(cursor);
  return { at: position, id };
}

/**
 * Notes about a case, for the staff who may see it now: moderators, the department that has it, whoever stands in there, and who decides an
 * appeal while it is theirs. Whoever stepped back, and a department that gave the case away, reads none, not even their own.
 */
@Injectable()
export class CaseNotes {
  constructor(
    private readonly cases: Cases,
    private readonly notes: NotesRepository,
    private readonly names: NamesOfStaff,
  ) {}

  /** 403, 404. Four statements, however many notes. */
  async read(number: CaseNumber, staff: StaffActor, { limit, after }: NotesQuery): Promise<Paged<NotePage>> {
    const { id } = await this.cases.open(number, staff, 'read_case');
    const size = limit ?? PAGE_SIZE;
    const { shown, last } = cut(await this.notes.page(id, { limit: size + 1, after: positionOf(after) }), size);
    return { body: { items: await this.present(shown, staff.accountId) }, next: last && encodeCursor(last.position, last.id) };
  }

  async present(notes: readonly Note[], reader: AccountId): Promise<CaseNote[]> {
    const people = notes.flatMap(({ accountId, actingFor, mentions }) => [accountId, ...(actingFor ? [actingFor] : []), ...mentions]);
    const names = await this.names.of(people);
    return notes.map((note) => CaseNote.of(note, names, reader));
  }

  /** Whether the note still names the account: it may have been taken back, or erased. */
  stillNames(id: string, accountId: AccountId): Promise<boolean> {
    return this.notes.names(id, accountId);
  }
}
