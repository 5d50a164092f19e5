import { Module } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { OutsideReader } from '../../platform/outside/outside-reader.js';
import { AttachmentsModule } from '../attachments/index.js';
import { EvidenceWithholdingController } from './http/evidence-withholding.controller.js';
import { EvidenceController } from './http/evidence.controller.js';
import { EvidenceOf } from './reads/evidence-of.js';
import { EvidenceRows } from './storage/evidence-rows.js';
import { FetchLinks } from './tasks/fetch-links.js';
import { EraseUnusedUploads } from './tasks/erase-unused-uploads.js';
import { DropUpload } from './use-cases/drop-upload.js';
import { EraseEvidence } from './use-cases/erase-evidence.js';
import { EvidenceDoors } from './use-cases/evidence-doors.js';
import { KeepEvidence } from './use-cases/keep-evidence.js';
import { OpenEvidenceFile } from './use-cases/open-evidence-file.js';
import { TakeUpload } from './use-cases/take-upload.js';
import { WithholdEvidence } from './use-cases/withhold-evidence.js';

/** Says who asks, so that whoever keeps the page can ask back. */
const linkReader = {
  provide: OutsideReader,
  useFactory: ({ publicUrl }: Config): OutsideReader => new OutsideReader({ agent: `Zaedno (evidence of links; +${publicUrl.origin})` }),
  inject: [Config],
};

/** What stands behind the word of a department or of a monitor: files, pages as they were seen, photos of a place. */
@Module({
  imports: [AttachmentsModule],
  controllers: [EvidenceController, EvidenceWithholdingController],
  providers: [
    EvidenceRows,
    EvidenceOf,
    EvidenceDoors,
    KeepEvidence,
    EraseEvidence,
    TakeUpload,
    DropUpload,
    OpenEvidenceFile,
    WithholdEvidence,
    EraseUnusedUploads,
    FetchLinks,
    linkReader,
  ],
  exports: [EvidenceOf, EvidenceDoors, KeepEvidence, TakeUpload, EraseEvidence],
})
export class EvidenceModule {}
