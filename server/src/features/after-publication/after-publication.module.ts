import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { ModerationModule } from '../moderation/index.js';
import { ReasonsModule } from '../reasons/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { SettleReportsWhenHidden } from './handlers/settle-reports-when-hidden.js';
import { AfterPublicationController } from './http/after-publication.controller.js';
import { ReportPageController } from './http/report-page.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { CaseEdits } from './reads/case-edits.js';
import { CaseReports } from './reads/case-reports.js';
import { EditNotices } from './reads/edit-notices.js';
import { PublicTextEdits } from './storage/public-text-edits.js';
import { ReaderReports } from './storage/reader-reports.js';
import { ForgetReaders } from './tasks/forget-readers.js';
import { EditPublicText } from './use-cases/edit-public-text.js';
import { EditRecord } from './use-cases/edit-record.js';
import { EraseAfterPublication } from './use-cases/erase-after-publication.js';
import { OpenReports } from './use-cases/open-reports.js';
import { ReportLimits } from './use-cases/report-limits.js';
import { ReportText } from './use-cases/report-text.js';
import { SettleReports } from './use-cases/settle-reports.js';

/** What happens to a text once everybody reads it: readers report it, and moderators change what the public reads. */
@Module({
  imports: [AccountsModule, ModerationModule, ReasonsModule, SubmissionsModule],
  controllers: [ReportsController, ReportPageController, AfterPublicationController],
  providers: [
    ...[ReaderReports, OpenReports, ReportLimits, ReportText, SettleReports, SettleReportsWhenHidden, ForgetReaders, CaseReports],
    ...[PublicTextEdits, EditRecord, EditPublicText, CaseEdits, EditNotices],
    EraseAfterPublication,
  ],
  exports: [CaseReports, EditNotices, EraseAfterPublication],
})
export class AfterPublicationModule {}
