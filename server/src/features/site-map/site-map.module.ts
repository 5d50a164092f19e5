import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { MonitoringCampaignsModule } from '../monitoring-campaigns/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { PoliciesModule } from '../policies/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { SiteMapController } from './http/site-map.controller.js';
import { MappedPages } from './reads/mapped-pages.js';
import { SiteMap } from './reads/site-map.js';

/** Where search engines find all that everybody can read. */
@Module({
  imports: [
    ...[AuthoritiesModule, CommitmentsModule, ConsultationsModule, MonitoringCampaignsModule],
    ...[MonitorsModule, PoliciesModule, SubmissionsModule],
  ],
  controllers: [SiteMapController],
  providers: [MappedPages, SiteMap],
})
export class SiteMapModule {}
