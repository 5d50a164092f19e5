import { Global, Module } from '@nestjs/common';
import { PublicAnswers } from './public-answers.js';
import { PublicChanges } from './public-changes.js';
import { PublicVersion } from './public-version.js';

/** Public answers in the memory of each process, for as long as nothing public changes (ADR 62). */
@Global()
@Module({ providers: [PublicVersion, PublicChanges, PublicAnswers], exports: [PublicVersion, PublicChanges, PublicAnswers] })
export class PublicCacheModule {}
