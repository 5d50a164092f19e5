import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { AdminAnswer } from './http/admin-answer.js';
import { ImportController } from './http/import.controller.js';
import { MeasuresAdminController } from './http/measures-admin.controller.js';
import { PoliciesAdminController } from './http/policies-admin.controller.js';
import { PoliciesController } from './http/policies.controller.js';
import { ReportingController } from './http/reporting.controller.js';
import { PolicyDocuments } from './reads/policy-documents.js';
import { PublishedNames } from './reads/published-names.js';
import { PublishedMeasures } from './reads/published-measures.js';
import { ImportPreviews } from './storage/import-previews.js';
import { IndicatorValues } from './storage/indicator-values.js';
import { Indicators } from './storage/indicators.js';
import { Measures } from './storage/measures.js';
import { Policies } from './storage/policies.js';
import { AddMeasure } from './use-cases/add-measure.js';
import { ChangeMeasure } from './use-cases/change-measure.js';
import { ChangePolicy } from './use-cases/change-policy.js';
import { ConfirmImport } from './use-cases/confirm-import.js';
import { CreatePolicy } from './use-cases/create-policy.js';
import { ImportTargets } from './use-cases/import-targets.js';
import { MeasureJudge } from './use-cases/measure-judge.js';
import { MeasureRows } from './use-cases/measure-rows.js';
import { PolicyChanges } from './use-cases/policy-changes.js';
import { PreviewImport } from './use-cases/preview-import.js';
import { PublishPolicy } from './use-cases/publish-policy.js';
import { RecordValue } from './use-cases/record-value.js';
import { SaveIndicator } from './use-cases/save-indicator.js';

/** Documents in which the municipality promises something, their measures, and what was measured of them. */
@Module({
  imports: [AuthoritiesModule],
  controllers: [PoliciesController, PoliciesAdminController, MeasuresAdminController, ImportController, ReportingController],
  providers: [
    ...[Policies, Measures, Indicators, IndicatorValues, ImportPreviews, PolicyDocuments, PublishedMeasures, PublishedNames, AdminAnswer],
    ...[PolicyChanges, CreatePolicy, ChangePolicy, PublishPolicy, MeasureJudge, AddMeasure, ChangeMeasure, SaveIndicator],
    ...[ImportTargets, PreviewImport, ConfirmImport, MeasureRows, RecordValue],
  ],
  exports: [PolicyDocuments, PublishedMeasures, PublishedNames, CreatePolicy, PublishPolicy, PreviewImport, ConfirmImport, RecordValue],
})
export class PoliciesModule {}
