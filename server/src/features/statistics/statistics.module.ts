import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { FixRateModule } from '../fix-rate/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { NamedGroups } from './http/named-groups.js';
import { StatisticsController } from './http/statistics.controller.js';
import { DepartmentStatistics } from './reads/department-statistics.js';
import { Statistics } from './reads/statistics.js';

/** What came, what became of it and how long it took, in numbers. */
@Module({
  imports: [AuthoritiesModule, FixRateModule, SubmissionsModule],
  controllers: [StatisticsController],
  providers: [DepartmentStatistics, NamedGroups, Statistics],
  exports: [DepartmentStatistics],
})
export class StatisticsModule {}
