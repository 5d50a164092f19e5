import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import { ChoiceField, IdListField, LineField, QueryNumberField, TextField } from '../../../platform/http/fields/field.js';
import { MOST_MENTIONS, type NewNote, type Note, NOTE_LIMITS } from '../domain/note.js';

const AT = { type: String, format: 'date-time' } as const;
const LANGUAGE = { enum: [...LANGUAGES], enumName: 'Language' };

/** A note that is to be written. */
export class NoteRequest {
  @TextField({ ...NOTE_LIMITS.text, description: 'For the staff who may see the case, and nobody else.' }) text!: string;
  @ChoiceField(LANGUAGES, { enumName: 'Language', description: 'Of the text.' }) language!: Language;
  @IdListField({ max: MOST_MENTIONS, optional: true, description: 'Accounts of colleagues who are told of the note by e-mail.' })
  mentions?: AccountId[] | null;

  toNote(): NewNote {
    return { text: this.text, language: this.language, mentions: [...new Set(this.mentions ?? [])] };
  }
}

export class NotesQuery {
  @QueryNumberField({ min: 1, max: 50, optional: true, description: 'Items a page; 20 unless told.' }) readonly limit?: number | null;
  @LineField({ max: 200, optional: true, description: 'Where the page before ended; taken from its Link header.' })
  readonly after?: string | null;
}

/** A member of staff, as the others see them. */
export class NoteColleague {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: AccountId;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String, description: 'Title of the office; empty where the account has none.' }) readonly office!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ enum: [...ROLES], enumName: 'Role' }) readonly role!: Role;
}

export type Names = ReadonlyMap<AccountId, NoteColleague>;

export class ColleagueList {
  @ApiProperty({ type: [NoteColleague], description: 'By name.' }) readonly items!: NoteColleague[];
}

export class CaseNote {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ type: NoteColleague, description: 'Who wrote it.' }) readonly by!: NoteColleague;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the one in whose place it was written.' })
  readonly actingFor!: string | null;
  @ApiProperty({ type: Boolean, description: 'Whether you wrote it.' }) readonly isMine!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Null once it was taken back.' }) readonly text!: string | null;
  @ApiProperty(LANGUAGE) readonly language!: Language;
  @ApiProperty({ ...AT, nullable: true }) readonly withdrawnAt!: string | null;
  @ApiProperty({ type: [NoteColleague], description: 'Who is named in it.' }) readonly mentions!: NoteColleague[];

  /** @throws Error for a writer whom `names` does not know. */
  static of(
    { id, accountId, actingFor, text, language, writtenAt, withdrawnAt, mentions }: Note,
    names: Names,
    reader: AccountId,
  ): CaseNote {
    const by = names.get(accountId);
    if (!by) throw new Error(`Nobody wrote the note ${id}`);
    return {
      ...{ id, by, text, language },
      at: writtenAt.toISOString(),
      actingFor: actingFor && (names.get(actingFor)?.name ?? null),
      isMine: accountId === reader,
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
      mentions: mentions.flatMap((mentioned) => names.get(mentioned) ?? []),
    };
  }
}

export class NotePage {
  @ApiProperty({ type: [CaseNote], description: 'Newest first.' }) readonly items!: CaseNote[];
}
