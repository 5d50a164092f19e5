import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AdmissionModule } from './features/admission/index.js';
import { ApiKeysModule } from './features/api-keys/index.js';
import { AttachmentsModule } from './features/attachments/index.js';
import { AuditTrailModule } from './features/audit-trail/index.js';
import { NotificationsModule } from './features/notifications/index.js';
import { PublicRegisterModule } from './features/public-register/index.js';
import { CommitmentsModule } from './features/commitments/index.js';
import { DeadlinesModule } from './features/deadlines/index.js';
import { DemoModule } from './features/demo/index.js';
import { AuthorCaseModule } from './features/author-case/index.js';
import { AuthoritiesModule } from './features/authorities/index.js';
import { EmbedsModule } from './features/embeds/index.js';
import { EntryRedactionModule } from './features/entry-redaction/index.js';
import { EvidenceModule } from './features/evidence/index.js';
import { FixRateModule } from './features/fix-rate/index.js';
import { FollowingModule } from './features/following/index.js';
import { AfterPublicationModule } from './features/after-publication/index.js';
import { RedactionModule } from './features/redaction/index.js';
import { SearchModule } from './features/search/index.js';
import { SubmissionsModule } from './features/submissions/index.js';
import { MonitoringCampaignsModule } from './features/monitoring-campaigns/index.js';
import { MonitorDeskModule } from './features/monitor-desk/index.js';
import { PublicLogModule } from './features/public-log/index.js';
import { ModerationModule } from './features/moderation/index.js';
import { ReasonsModule } from './features/reasons/index.js';
import { ModerationRegisterModule } from './features/moderation-register/index.js';
import { WebhooksModule } from './features/webhooks/index.js';
import { WorkCalendarModule } from './features/work-calendar/index.js';
import { RetentionModule } from './features/retention/index.js';
import { VerdictsModule } from './features/verdicts/index.js';
import { ForwardingModule } from './features/forwarding/index.js';
import { TransparencyLogModule } from './features/transparency-log/index.js';
import { StatisticsModule } from './features/statistics/index.js';
import { SubscriptionsModule } from './features/subscriptions/index.js';
import { ResponsesModule } from './features/responses/index.js';
import { CaseNotesModule } from './features/case-notes/index.js';
import { CaseworkModule } from './features/casework/index.js';
import { DeadlineCalendarModule } from './features/deadline-calendar/index.js';
import { FeedsModule } from './features/feeds/index.js';
import { Open311Module } from './features/open311/index.js';
import { OpenDataModule } from './features/open-data/index.js';
import { SiteMapModule } from './features/site-map/index.js';
import { OverdueBoardModule } from './features/overdue-board/index.js';
import { AssessmentsModule } from './features/assessments/index.js';
import { MonitorsModule } from './features/monitors/index.js';
import { PoliciesModule } from './features/policies/index.js';
import { ConsultationsModule } from './features/consultations/index.js';
import type { Clock } from './kernel/clock.js';
import type { ConnectedConfig } from './platform/config/config.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FoundationModule } from './platform/foundation.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { HealthController } from './platform/observability/health.controller.js';
import { loggingModule } from './platform/observability/logging.module.js';
import { OutboxModule } from './platform/outbox/outbox.module.js';
import { PagesModule } from './platform/pages/pages.module.js';
import { PublicCacheModule } from './platform/public-cache/public-cache.module.js';
import { SystemClock } from './platform/system-clock.js';

/** The features, lowest tier first. */
export const FEATURES: Type[] = [
  AdmissionModule,
  AttachmentsModule,
  AuthoritiesModule,
  ReasonsModule,
  WorkCalendarModule,
  TransparencyLogModule,
  FollowingModule,
  RedactionModule,
  EvidenceModule,
  EntryRedactionModule,
  SubmissionsModule,
  ModerationModule,
  ResponsesModule,
  AfterPublicationModule,
  DeadlinesModule,
  VerdictsModule,
  ForwardingModule,
  CaseNotesModule,
  SubscriptionsModule,
  RetentionModule,
  CaseworkModule,
  AuthorCaseModule,
  PublicRegisterModule,
  ModerationRegisterModule,
  NotificationsModule,
  AuditTrailModule,
  OverdueBoardModule,
  OpenDataModule,
  DeadlineCalendarModule,
  Open311Module,
  FeedsModule,
  EmbedsModule,
  SiteMapModule,
  PoliciesModule,
  MonitorsModule,
  ApiKeysModule,
  WebhooksModule,
  CommitmentsModule,
  AssessmentsModule,
  FixRateModule,
  SearchModule,
  MonitoringCampaignsModule,
  MonitorDeskModule,
  PublicLogModule,
  StatisticsModule,
  ConsultationsModule,
  DemoModule,
];

/** The whole application: the platform and every feature, for web and worker alike. */
@Module({})
export class AppModule {
  static with(config: ConnectedConfig, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController],
      imports: [
        loggingModule(config.logLevel),
        FoundationModule.with(config, clock),
        DatabaseModule.forUrl(config.databaseUrl, config),
        PublicCacheModule,
        OutboxModule,
        HttpModule,
        MailModule,
        PagesModule,
        ...FEATURES,
      ],
    };
  }
}
