import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { RedactionController } from './http/redaction.controller.js';
import { PersonalDataFinder } from './reads/personal-data-finder.js';

/** Takes personal data out of what becomes public: finds them, and derives the public text from the original. */
@Module({
  imports: [AuthoritiesModule],
  controllers: [RedactionController],
  providers: [PersonalDataFinder],
  exports: [PersonalDataFinder],
})
export class RedactionModule {}
