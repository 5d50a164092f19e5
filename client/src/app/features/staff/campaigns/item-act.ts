import type { CampaignDesk, CampaignItemDesk } from '../../../core/api/contract';
import type { Phase } from './campaign-facts';

/** What there is to do at a point now, or why there is nothing. */
export type ItemAct = 'draft' | 'take' | 'wait' | 'early' | 'over' | 'read' | 'waiting' | 'settle' | 'publish' | 'published' | 'closed';

type Point = Pick<CampaignItemDesk, 'state' | 'own' | 'free' | 'outcome' | 'assessment'>;

export function actAt({ state, own, free, outcome, assessment }: Point, campaign: Pick<CampaignDesk, 'state'>, phase: Phase): ItemAct {
  if (campaign.state === 'draft') return 'draft';
  if (assessment !== null) return 'published';
  if (outcome !== null) return 'publish';
  if (campaign.state === 'concluded') return 'closed';
  if (state === 'disagreed') return 'settle';
  if (own === 'read') return 'waiting';
  if (phase !== 'within') return phase === 'before' ? 'early' : 'over';
  if (own === 'taken') return 'read';
  return free > 0 ? 'take' : 'wait';
}
