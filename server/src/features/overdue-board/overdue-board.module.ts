import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { FixRateModule } from '../fix-rate/index.js';
import { PublicRegisterModule } from '../public-register/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { OverdueBoardController } from './http/overdue-board.controller.js';
import { BoardFigures } from './reads/board-figures.js';
import { DepartmentPages } from './reads/department-page.js';
import { DepartmentRecords } from './reads/department-records.js';
import { LatestAnswers } from './reads/latest-answers.js';
import { OverdueBoard } from './reads/overdue-board.js';

/** In front of everybody: who keeps the terms of law, and who does not. */
@Module({
  imports: [AuthoritiesModule, CommitmentsModule, FixRateModule, PublicRegisterModule, SubmissionsModule],
  controllers: [OverdueBoardController],
  providers: [BoardFigures, DepartmentPages, DepartmentRecords, LatestAnswers, OverdueBoard],
  exports: [DepartmentPages, LatestAnswers, OverdueBoard],
})
export class OverdueBoardModule {}
