import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { ReasonsModule } from '../reasons/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { AuditController } from './http/audit.controller.js';
import { AuditList } from './reads/audit-list.js';
import { SubjectNames } from './reads/subject-names.js';

/** The audit trail as administrators read it: composed here, as what was changed belongs to several features. */
@Module({
  imports: [AccountsModule, AuthoritiesModule, MonitorsModule, ReasonsModule, SubmissionsModule],
  controllers: [AuditController],
  providers: [AuditList, SubjectNames],
})
export class AuditTrailModule {}
