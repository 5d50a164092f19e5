import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/index.js';
import { FileDrawing } from './content/file-drawing.js';
import { FileRedactionsRepository } from './storage/file-redactions.repository.js';
import { FileRedactions } from './use-cases/file-redactions.js';

/** Takes what must not be public out of pictures and PDFs. */
@Module({
  imports: [AttachmentsModule],
  providers: [FileDrawing, FileRedactionsRepository, FileRedactions],
  exports: [FileRedactions],
})
export class FileRedactionModule {}
