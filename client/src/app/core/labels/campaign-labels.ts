import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tone';
import type { CampaignItemState, CampaignState } from '../api/contract';

interface Look {
  text: string;
  tone: Tone;
  icon: IconName;
}

export const campaignLooks: Record<CampaignState, Look> = {
  draft: { text: $localize`:@@campaign.state.draft:Чернова`, tone: 'neutral', icon: 'pencil' },
  running: { text: $localize`:@@campaign.state.running:Върви`, tone: 'info', icon: 'clock' },
  concluded: { text: $localize`:@@campaign.state.concluded:Приключила`, tone: 'success', icon: 'check' },
};

const itemLooks: Record<CampaignItemState, Look> = {
  open: { text: $localize`:@@campaign.item.open:Не е прочетена`, tone: 'neutral', icon: 'clock' },
  read_once: { text: $localize`:@@campaign.item.read-once:Чака втори прочит`, tone: 'info', icon: 'half' },
  agreed: { text: $localize`:@@campaign.item.agreed:Еднакви прочити`, tone: 'success', icon: 'check' },
  disagreed: { text: $localize`:@@campaign.item.disagreed:Различни прочити`, tone: 'warning', icon: 'merge' },
  settled: { text: $localize`:@@campaign.item.settled:Установена след различни прочити`, tone: 'success', icon: 'shield' },
};

/** How a point came to its outcome. One reading has nothing to agree with, and after the end nothing is waited for. */
export function itemLook(state: CampaignItemState, campaign: { readonly state: CampaignState; readonly double: boolean }): Look {
  const look = itemLooks[state];
  if (state === 'agreed' && !campaign.double) return { ...look, text: $localize`:@@campaign.item.read:Прочетена` };
  if (state === 'read_once' && campaign.state === 'concluded') {
    return { text: $localize`:@@campaign.item.read-only-once:Прочетена само веднъж`, tone: 'neutral', icon: 'half' };
  }
  return look;
}
