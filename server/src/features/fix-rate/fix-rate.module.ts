import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { VerdictsModule } from '../verdicts/index.js';
import { FixRateController } from './http/fix-rate.controller.js';
import { GroupNames } from './http/group-names.js';
import { FixRate } from './reads/fix-rate.js';
import { Promises } from './reads/promises.js';

/** How much of what was promised, or reported as done, somebody else than the municipality confirmed. */
@Module({
  imports: [AuthoritiesModule, CommitmentsModule, ResponsesModule, SubmissionsModule, VerdictsModule],
  controllers: [FixRateController],
  providers: [FixRate, GroupNames, Promises],
  exports: [FixRate],
})
export class FixRateModule {}
