import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReasonsAdminController } from './http/reasons-admin.controller.js';
import { ReasonsController } from './http/reasons.controller.js';
import { ReasonDirectory } from './reads/reason-directory.js';
import { ReasonRow } from './storage/reason.entity.js';
import { ReasonsRepository } from './storage/reasons.repository.js';
import { AddReason } from './use-cases/add-reason.js';
import { ChangeReason } from './use-cases/change-reason.js';
import { ReasonChanges } from './use-cases/reason-changes.js';
import { RemoveReason } from './use-cases/remove-reason.js';
import { UseReason } from './use-cases/use-reason.js';

/** Why texts are not published: a list with days of validity that administrators look after. */
@Module({
  imports: [TypeOrmModule.forFeature([ReasonRow])],
  controllers: [ReasonsController, ReasonsAdminController],
  providers: [ReasonDirectory, ReasonsRepository, ReasonChanges, AddReason, ChangeReason, RemoveReason, UseReason],
  exports: [ReasonDirectory, UseReason],
})
export class ReasonsModule implements OnModuleInit {
  constructor(private readonly directory: ReasonDirectory) {}

  onModuleInit(): Promise<void> {
    return this.directory.start();
  }
}
