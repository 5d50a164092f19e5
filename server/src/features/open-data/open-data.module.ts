import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Bucket } from '../../platform/storage/bucket.js';
import { AssessmentsModule } from '../assessments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { VerdictsModule } from '../verdicts/index.js';
import { TakeBackWords } from './handlers/take-back-words.js';
import { DataFilesController } from './http/data-files.controller.js';
import { OpenDataController } from './http/open-data.controller.js';
import { CaseRows } from './reads/case-rows.js';
import { Downloads } from './reads/downloads.js';
import { MonitoringRows } from './reads/monitoring-rows.js';
import { OpenDataPages } from './reads/open-data-page.js';
import { ReferenceRows } from './reads/reference-rows.js';
import { DataExports } from './storage/data-exports.js';
import { BucketExports } from './storage/bucket-exports.js';
import { ExportFolders } from './storage/export-folders.js';
import { FolderExports } from './storage/folder-exports.js';
import { ExportNightly } from './tasks/export-nightly.js';
import { WriteExport } from './use-cases/write-export.js';
import { WriteTables } from './use-cases/write-tables.js';

/** Everything that is public, to download as a whole each day, with what describes it. */
@Module({
  imports: [AssessmentsModule, AuthoritiesModule, CommitmentsModule, MonitorsModule, ResponsesModule, SubmissionsModule, VerdictsModule],
  controllers: [DataFilesController, OpenDataController],
  providers: [
    ...[CaseRows, MonitoringRows, ReferenceRows, WriteTables, WriteExport, ExportNightly, TakeBackWords],
    ...[DataExports, Downloads, OpenDataPages],
    {
      provide: ExportFolders,
      useFactory: ({ dataDir }: Config, bucket: Bucket | null): ExportFolders => {
        const folders = new FolderExports(join(dataDir, 'open-data'));
        return bucket ? new BucketExports(bucket, folders) : folders;
      },
      inject: [Config, Bucket],
    },
  ],
  exports: [WriteExport],
})
export class OpenDataModule {}
