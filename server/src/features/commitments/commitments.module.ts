import { Module } from '@nestjs/common';
import { CommitmentFacts } from './reads/commitment-facts.js';

/** What the municipality promised in public, and what became of it. */
@Module({ providers: [CommitmentFacts], exports: [CommitmentFacts] })
export class CommitmentsModule {}
