import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { PoliciesModule } from '../policies/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { NoteChange } from './handlers/note-change.js';
import { DeskChangesController } from './http/desk-changes.controller.js';
import { ExportController } from './http/export.controller.js';
import { SavedSearchesController } from './http/saved-searches.controller.js';
import { ChangedSubjects } from './reads/changed-subjects.js';
import { DeskNews } from './reads/desk-news.js';
import { OrganisationWords } from './reads/organisation-words.js';
import { SearchDesk } from './reads/search-desk.js';
import { DeskChanges } from './storage/desk-changes.js';
import { DeskVisits } from './storage/desk-visits.js';
import { SavedSearches } from './storage/saved-searches.js';
import { ChangeSearch } from './use-cases/change-search.js';
import { MarkAsRead } from './use-cases/mark-as-read.js';
import { SaveSearch } from './use-cases/save-search.js';

/** A monitor's day: what changed, the searches they come back to, and all that their organisation said, to take along. */
@Module({
  imports: [AssessmentsModule, AuthoritiesModule, CommitmentsModule, MonitorsModule, PoliciesModule, SubmissionsModule],
  controllers: [DeskChangesController, ExportController, SavedSearchesController],
  providers: [
    ...[DeskChanges, DeskVisits, SavedSearches, NoteChange],
    ...[ChangedSubjects, DeskNews, OrganisationWords, SearchDesk],
    ...[MarkAsRead, SaveSearch, ChangeSearch],
  ],
})
export class MonitorDeskModule {}
