import { civilDateIn } from '../../../kernel/civil-date.js';
import type { Campaign } from '../domain/campaign.js';
import type { CampaignRow } from '../http/campaigns.dto.js';

/** What every answer says of a campaign. */
export type Head = Omit<CampaignRow, 'items' | 'read' | 'mine'>;

export function headOf({ slug, title, language, state, startsOn, endsOn, concludedAt, double }: Campaign): Head {
  return { slug, title, language, state, startsOn, endsOn, concludedOn: concludedAt && civilDateIn(concludedAt), double };
}
