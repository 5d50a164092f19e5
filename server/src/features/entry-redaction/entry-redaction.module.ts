import { Module } from '@nestjs/common';
import { EntryRedactionController } from './http/entry-redaction.controller.js';
import { EntryOriginals } from './storage/entry-originals.js';
import { RedactableEntries } from './use-cases/redactable-entries.js';
import { RedactEntry } from './use-cases/redact-entry.js';

/** Takes personal data out of what departments and monitors say of commitments. */
@Module({
  controllers: [EntryRedactionController],
  providers: [EntryOriginals, RedactableEntries, RedactEntry],
  exports: [EntryOriginals, RedactableEntries],
})
export class EntryRedactionModule {}
