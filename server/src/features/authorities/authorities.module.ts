import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../../platform/config/config.js';
import { ReleaseTopicsWhenDepartmentsClose } from './handlers/release-topics-when-departments-close.js';
import { AuthoritiesAdminController } from './http/authorities-admin.controller.js';
import { DepartmentsAdminController } from './http/departments-admin.controller.js';
import { MunicipalityAdminController } from './http/municipality-admin.controller.js';
import { SettlementsAdminController } from './http/settlements-admin.controller.js';
import { SiteController } from './http/site.controller.js';
import { TopicsAdminController } from './http/topics-admin.controller.js';
import { AuthorityDirectory } from './reads/authority-directory.js';
import { DirectoryLists } from './reads/directory-lists.js';
import { DIRECTORY_ROWS, DirectoryRepository } from './storage/directory.repository.js';
import { AddAuthority } from './use-cases/add-authority.js';
import { AddDepartment } from './use-cases/add-department.js';
import { AddSettlement } from './use-cases/add-settlement.js';
import { ChangeAuthority } from './use-cases/change-authority.js';
import { ChangeDepartment } from './use-cases/change-department.js';
import { ChangeEmblem } from './use-cases/change-emblem.js';
import { ChangeMunicipality } from './use-cases/change-municipality.js';
import { ChangeSettlement } from './use-cases/change-settlement.js';
import { ChangeTopic } from './use-cases/change-topic.js';
import { DirectoryChanges } from './use-cases/directory-changes.js';
import { EstablishMunicipality } from './use-cases/establish-municipality.js';
import { ReleaseTopics } from './use-cases/release-topics.js';

/** The municipality and the bodies around it: a directory that every other feature looks things up in. */
@Module({
  imports: [TypeOrmModule.forFeature(DIRECTORY_ROWS)],
  controllers: [
    SiteController,
    DepartmentsAdminController,
    SettlementsAdminController,
    TopicsAdminController,
    AuthoritiesAdminController,
    MunicipalityAdminController,
  ],
  providers: [
    AuthorityDirectory,
    DirectoryLists,
    DirectoryRepository,
    DirectoryChanges,
    EstablishMunicipality,
    AddDepartment,
    ChangeDepartment,
    AddSettlement,
    ChangeSettlement,
    ChangeTopic,
    AddAuthority,
    ChangeAuthority,
    ChangeMunicipality,
    ChangeEmblem,
    ReleaseTopics,
    ReleaseTopicsWhenDepartmentsClose,
  ],
  exports: [AuthorityDirectory, EstablishMunicipality],
})
export class AuthoritiesModule implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly establish: EstablishMunicipality,
    private readonly directory: AuthorityDirectory,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.directory.start();
    // A demo brings authorities of its own, whose addresses lead nowhere.
    if (!this.config.demo) await this.establish.run();
  }
}
