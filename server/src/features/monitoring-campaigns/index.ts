/** The public door of the campaigns of monitors: nothing else in this folder is imported from outside. */
export { agreementOf } from './domain/agreement.js';
export { MonitoringCampaignsModule } from './monitoring-campaigns.module.js';
export { CampaignCardList, PublicCampaign } from './http/campaigns.dto.js';
export { PublicCampaigns } from './reads/public-campaigns.js';
export { ChangeCampaign } from './use-cases/change-campaign.js';
export { ConductCampaign } from './use-cases/conduct-campaign.js';
export { CreateCampaign } from './use-cases/create-campaign.js';
export { EraseReadings } from './use-cases/erase-readings.js';
export { PublishOutcome } from './use-cases/publish-outcome.js';
export { type AskedReading, ReadItem } from './use-cases/read-item.js';
export { SettleItem } from './use-cases/settle-item.js';
