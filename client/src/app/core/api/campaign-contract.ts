import type { components } from './schema';

type Schemas = components['schemas'];

export type CampaignState = Schemas['CampaignState'];
export type CampaignItemState = Schemas['CampaignItemState'];
export type CampaignOwnPart = Schemas['CampaignOwnPart'];
export type CampaignAgreement = Schemas['CampaignAgreement'];
export type CampaignRow = Schemas['CampaignRow'];
export type CampaignRowList = Schemas['CampaignRowList'];
export type CampaignMember = Schemas['CampaignMember'];
export type CampaignItem = Schemas['CampaignItem'];
export type CampaignDesk = Schemas['CampaignDesk'];
export type CampaignReading = Schemas['CampaignReading'];
export type CampaignItemDesk = Schemas['CampaignItemDesk'];
export type CampaignCard = Schemas['CampaignCard'];
export type CampaignCardList = Schemas['CampaignCardList'];
export type PublicCampaignItem = Schemas['PublicCampaignItem'];
export type PublicCampaign = Schemas['PublicCampaign'];
