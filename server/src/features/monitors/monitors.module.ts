import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { LeaveWhenRoleChanges } from './handlers/leave-when-role-changes.js';
import { AdminAnswer } from './http/admin-answer.js';
import { MembersAdminController } from './http/members-admin.controller.js';
import { MonitorsAdminController } from './http/monitors-admin.controller.js';
import { MonitorsController } from './http/monitors.controller.js';
import { MonitorDirectory } from './reads/monitor-directory.js';
import { OrganisationList } from './reads/organisation-list.js';
import { Memberships } from './storage/memberships.js';
import { Organisations } from './storage/organisations.js';
import { ChangeOrganisation } from './use-cases/change-organisation.js';
import { CreateOrganisation } from './use-cases/create-organisation.js';
import { AddMember, RemoveMember } from './use-cases/members.js';
import { OrganisationChanges } from './use-cases/organisation-changes.js';

/** The organisations that monitor what the municipality promised, and who speaks for them. */
@Module({
  imports: [AccountsModule],
  controllers: [MonitorsController, MonitorsAdminController, MembersAdminController],
  providers: [
    ...[Organisations, Memberships, MonitorDirectory, OrganisationList, AdminAnswer, LeaveWhenRoleChanges],
    ...[OrganisationChanges, CreateOrganisation, ChangeOrganisation, AddMember, RemoveMember],
  ],
  exports: [MonitorDirectory, CreateOrganisation, AddMember],
})
export class MonitorsModule {}
