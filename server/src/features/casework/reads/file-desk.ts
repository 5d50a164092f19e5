import { Injectable } from '@nestjs/common';
import type { CaseNumber } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { type Attachment, MEDIA_KINDS } from '../../attachments/index.js';
import { fileRedaction, FileRedactions } from '../../file-redaction/index.js';
import { formatCode } from '../../language/index.js';
import type { redactions } from '../../moderation/index.js';
import type { CaseFileRedaction, FileReviewSheet } from '../http/file-review.dto.js';

/** What a moderator has before them for taking something out of a file. */
@Injectable()
export class FileDesk {
  constructor(
    private readonly files: FileRedactions,
    private readonly accounts: AccountDirectory,
  ) {}

  async present(number: CaseNumber, { file, redaction }: redactions.FileUnderReview): Promise<FileReviewSheet> {
    const { version, savedAt, accountId, rectangles, looks, pages } = redaction;
    const known = [accountId, ...looks.map((look) => look.accountId)].filter((id) => id !== null);
    const names = known.length > 0 ? await this.accounts.names(known) : new Map<string, string>();
    const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
    return {
      ...{ id: file.id, name: file.name, mediaType: file.mediaType, description: file.description, version },
      savedAt: savedAt?.toISOString() ?? null,
      savedBy: nameOf(accountId),
      rectangles: [...rectangles],
      pages: (pages ?? []).map(({ width, height }, index) => {
        const look = looks.find(({ page }) => page === index + 1);
        return {
          ...{ page: index + 1, width, height, url: urlOf(number, file, index + 1) },
          look: look ? { at: look.at.toISOString(), by: nameOf(look.accountId) } : null,
        };
      }),
    };
  }

  /** Of each file in which something can be covered; one statement. */
  async summaries(files: readonly Attachment[]): Promise<Map<string, CaseFileRedaction>> {
    const coverable = files.filter((file) => MEDIA_KINDS[file.mediaType].class !== 'text' && file.redrawnPages === null);
    const prepared = await this.files.of(coverable);
    return new Map(coverable.map((file) => [file.id, summary(file, prepared.get(file.id) ?? fileRedaction.UNTOUCHED)]));
  }
}

function summary(file: Attachment, redaction: fileRedaction.FileRedaction): CaseFileRedaction {
  const { version, pages, rectangles } = redaction;
  return {
    version,
    pages: pages?.length ?? null,
    unseenPages: isPdf(file) ? (fileRedaction.unseenPages(redaction) ?? []) : [],
    coveredPages: fileRedaction.coveredPages(rectangles),
  };
}

const isPdf = ({ mediaType }: Attachment): boolean => MEDIA_KINDS[mediaType].class === 'pdf';

const urlOf = (number: CaseNumber, file: Attachment, page: number): string =>
  isPdf(file) ? `/api/v1/moderation/${formatCode(number)}/files/${file.id}/pages/${page}` : `/api/v1/attachments/${file.id}?inline=1`;
