import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AssessmentsModule } from '../assessments/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { CampaignAnswer } from './http/campaign-answer.js';
import { CampaignItemsController } from './http/campaign-items.controller.js';
import { CampaignsController } from './http/campaigns.controller.js';
import { PublicCampaignsController } from './http/public-campaigns.controller.js';
import { CampaignCrews } from './reads/campaign-crews.js';
import { CampaignDesks } from './reads/campaign-desks.js';
import { CampaignItemDesks } from './reads/campaign-item-desks.js';
import { CampaignList } from './reads/campaign-list.js';
import { CampaignPoints } from './reads/campaign-points.js';
import { OwnCampaigns } from './reads/own-campaigns.js';
import { PublicCampaigns } from './reads/public-campaigns.js';
import { CampaignItems } from './storage/campaign-items.js';
import { Campaigns } from './storage/campaigns.js';
import { CampaignChanges } from './use-cases/campaign-changes.js';
import { ChangeCampaign } from './use-cases/change-campaign.js';
import { ConductCampaign } from './use-cases/conduct-campaign.js';
import { CreateCampaign } from './use-cases/create-campaign.js';
import { EraseReadings } from './use-cases/erase-readings.js';
import { PublishOutcome } from './use-cases/publish-outcome.js';
import { ReadItem } from './use-cases/read-item.js';
import { SettleItem } from './use-cases/settle-item.js';
import { TakeItem } from './use-cases/take-item.js';

/** Campaigns in which the members of an organisation go through a list of commitments, alone or two by two. */
@Module({
  imports: [AccountsModule, AssessmentsModule, CommitmentsModule, MonitorsModule],
  controllers: [CampaignsController, CampaignItemsController, PublicCampaignsController],
  providers: [
    ...[Campaigns, CampaignItems, OwnCampaigns, CampaignCrews, CampaignPoints],
    ...[CampaignList, CampaignDesks, CampaignItemDesks, PublicCampaigns, CampaignAnswer],
    ...[CampaignChanges, CreateCampaign, ChangeCampaign, ConductCampaign],
    ...[TakeItem, ReadItem, SettleItem, PublishOutcome, EraseReadings],
  ],
  exports: [PublicCampaigns, CreateCampaign, ChangeCampaign, ConductCampaign, ReadItem, SettleItem, PublishOutcome, EraseReadings],
})
export class MonitoringCampaignsModule {}
