import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { SearchBounds } from './domain/bounds.js';
import { FollowPublicText } from './handlers/follow-public-text.js';
import { Candidates } from './reads/candidates.query.js';
import { KnownWords } from './reads/known-words.query.js';
import { LiveDocuments } from './reads/live-documents.js';
import { ShownHits } from './reads/shown-hits.js';
import { Vocabulary } from './reads/vocabulary.js';
import { IndexedDocuments } from './storage/indexed-documents.js';
import { FillIndex } from './tasks/fill-index.js';
import { IndexCases } from './use-cases/index-cases.js';
import { SearchCases } from './use-cases/search-cases.js';

/** Finding public cases by words, in Bulgarian first. */
@Module({
  imports: [AuthoritiesModule, ResponsesModule, SubmissionsModule],
  providers: [
    Candidates,
    FillIndex,
    FollowPublicText,
    IndexCases,
    IndexedDocuments,
    KnownWords,
    LiveDocuments,
    SearchBounds,
    SearchCases,
    ShownHits,
    Vocabulary,
  ],
  exports: [FillIndex, IndexedDocuments, SearchCases, ShownHits],
})
export class SearchModule {}
