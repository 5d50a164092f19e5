import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { PublicRegisterModule } from '../public-register/index.js';
import { StatisticsModule } from '../statistics/index.js';
import { CardErrors } from './http/card-errors.js';
import { CardsController } from './http/cards.controller.js';
import { OembedController } from './http/oembed.controller.js';
import { CardPlaces } from './reads/card-places.js';
import { CaseCards } from './reads/case-cards.js';
import { DepartmentCards } from './reads/department-cards.js';
import { Oembed } from './reads/oembed.js';

/** Cards of a case and of a department that stand in pages of others. */
@Module({
  imports: [AuthoritiesModule, PublicRegisterModule, StatisticsModule],
  controllers: [CardsController, OembedController],
  providers: [CardErrors, CardPlaces, CaseCards, DepartmentCards, Oembed],
})
export class EmbedsModule {}
