import { Module } from '@nestjs/common';
import { Attachments } from './attachments.js';
import { FileInspector } from './content/file-inspector.js';
import { ImageRewriter } from './content/image-rewriter.js';
import { AttachmentsRepository } from './storage/attachments.repository.js';
import { PublicCopiesRepository } from './storage/public-copies.repository.js';
import { EraseOrphans } from './tasks/erase-orphans.js';
import { KeepFile } from './use-cases/keep-file.js';
import { PublicCopies } from './use-cases/public-copies.js';
import { PublishFiles } from './use-cases/publish-files.js';

@Module({
  providers: [
    ...[Attachments, FileInspector, ImageRewriter, AttachmentsRepository, PublicCopiesRepository],
    ...[KeepFile, PublicCopies, PublishFiles, EraseOrphans],
  ],
  exports: [Attachments, PublicCopies],
})
export class AttachmentsModule {}
