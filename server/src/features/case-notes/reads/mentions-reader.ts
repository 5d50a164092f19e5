import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { cut, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { formatCode } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import type { MentionPage } from '../http/mentions.dto.js';
import type { NotesQuery } from '../http/notes.dto.js';
import { MentionsRepository } from '../storage/mentions.repository.js';
import { positionOf } from './case-notes.js';
import { NamesOfStaff } from './names-of-staff.js';

const PAGE_SIZE = 20;
const MOST_COUNTED = 99;

/** Where the reader was named, in cases that they may still see. */
@Injectable()
export class MentionsReader {
  constructor(
    private readonly mentions: MentionsRepository,
    private readonly known: reads.KnownCases,
    private readonly names: NamesOfStaff,
  ) {}

  /** Four statements, however many mentions. */
  async read(staff: StaffActor, { limit, after }: NotesQuery): Promise<Paged<MentionPage>> {
    const size = limit ?? PAGE_SIZE;
    const [unseen, rows] = await Promise.all([
      this.mentions.unseen(staff.accountId, MOST_COUNTED),
      this.mentions.page(staff.accountId, { limit: size + 1, after: positionOf(after) }),
    ]);
    const { shown, last } = cut(rows, size);
    const [cases, names] = await Promise.all([
      this.known.among(staff, [...unseen, ...shown.map(({ submissionId }) => submissionId)]),
      this.names.of(shown.map(({ accountId }) => accountId)),
    ]);
    const items = shown.flatMap(({ id, submissionId, accountId, writtenAt, seenAt }) => {
      const [found, by] = [cases.get(submissionId), names.get(accountId)];
      if (!found || !by) return [];
      const { kind, topic, title } = found;
      return [
        { ...{ id, by, kind, topic, title }, at: writtenAt.toISOString(), isSeen: seenAt !== null, number: formatCode(found.number) },
      ];
    });
    const body = { unseen: unseen.filter((id) => cases.has(id)).length, items };
    return { body, next: last && encodeCursor(last.position, last.id) };
  }
}
