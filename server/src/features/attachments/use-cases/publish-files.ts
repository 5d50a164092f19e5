import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail, problemType } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Owner } from '../domain/attachment.js';
import { needsCopy } from '../domain/shown-file.js';
import { AttachmentsRepository } from '../storage/attachments.repository.js';

const FILE_STAYS_PRIVATE = problemType({
  slug: 'file-stays-private',
  status: 422,
  title: { bg: 'Файлът остава непубличен', en: 'The file stays private' },
  detail: {
    bg: 'Публични стават само файлове от този случай, за които има копие за публиката.',
    en: 'Only files of this case of which a copy for the public was made become public.',
  },
});

/** Makes exactly these files of an owner public. */
@Injectable()
export class PublishFiles {
  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Refuses with 422 when one of the files is not the owner's or needs a copy that was not made. */
  async run(ids: readonly AttachmentId[], owner: Owner): Promise<void> {
    await this.unitOfWork.run(async () => {
      const files = await this.attachments.of([owner]);
      const publishable = new Set(files.filter((file) => !needsCopy(file) || file.copy !== null).map(({ id }) => id));
      if (!ids.every((id) => publishable.has(id))) {
        const { slug, detail } = FILE_STAYS_PRIVATE;
        fail(FILE_STAYS_PRIVATE, { errors: [{ pointer: '/publicAttachments', code: slug, detail }] });
      }
      await this.attachments.setPublic(ids, owner);
    });
  }
}
