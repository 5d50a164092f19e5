import { Injectable } from '@nestjs/common';
import type { AccountId, AttachmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { FileRedaction } from '../domain/file-redaction.js';
import type { PageSize, Rectangle } from '../domain/rectangle.js';

interface Row {
  readonly id: AttachmentId;
  readonly pages: PageSize[] | null;
  readonly version: number;
  readonly rectangles: Rectangle[];
  readonly accountId: AccountId | null;
  readonly savedAt: Date | null;
  readonly looks: readonly { readonly page: number; readonly accountId: AccountId | null; readonly at: string }[];
}

/** What moderators prepared of files. Places and pages only, nothing of what stands there. */
@Injectable()
export class FileRedactionsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of those that were opened at least once. */
  async of(ids: readonly AttachmentId[]): Promise<Map<AttachmentId, FileRedaction>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<Row>(
      `select r.attachment_id as id, r.pages, r.version, r.rectangles, r.account_id as "accountId", r.saved_at as "savedAt",
              coalesce((select jsonb_agg(jsonb_build_object('page', l.page, 'accountId', l.account_id, 'at', l.at) order by l.page)
                          from file_page_look l where l.attachment_id = r.attachment_id), '[]') as looks
         from file_redaction r where r.attachment_id = any($1::uuid[])`,
      [ids],
    );
    const dated = ({ looks, id: _, ...row }: Row): FileRedaction => ({
      ...row,
      looks: looks.map((look) => ({ ...look, at: new Date(look.at) })),
    });
    return new Map(rows.map((row) => [row.id, dated(row)]));
  }

  /** Notes the pages of a file that is opened for the first time. */
  async open(id: AttachmentId, pages: readonly PageSize[]): Promise<void> {
    await this.unitOfWork.query(
      'insert into file_redaction (attachment_id, pages) values ($1, $2) on conflict (attachment_id) do nothing',
      [id, JSON.stringify(pages)],
    );
  }

  async save(id: AttachmentId, { version, rectangles, accountId, savedAt }: Omit<FileRedaction, 'pages' | 'looks'>): Promise<void> {
    await this.unitOfWork.query(
      'update file_redaction set version = $2, rectangles = $3, account_id = $4, saved_at = $5 where attachment_id = $1',
      [id, version, JSON.stringify(rectangles), accountId, savedAt],
    );
  }

  /** The first look stands. */
  async look(id: AttachmentId, page: number, accountId: AccountId | null, at: Date): Promise<void> {
    await this.unitOfWork.query(
      'insert into file_page_look (attachment_id, page, account_id, at) values ($1, $2, $3, $4) on conflict (attachment_id, page) do nothing',
      [id, page, accountId, at],
    );
  }
}
