import type { IconName } from '../../../../ui/icon';
import type { Tone } from '../../../../ui/tone';
import type { RetentionTerm } from '../records';

/** How a term is marked, by whether it holds today. */
export const termLooks: Record<RetentionTerm['state'], { text: string; tone: Tone; icon: IconName }> = {
  in_force: { text: $localize`:@@staff-admin.retention.in-force:В сила`, tone: 'success', icon: 'check' },
  planned: { text: $localize`:@@staff-admin.retention.planned:Предстои`, tone: 'warning', icon: 'clock' },
  past: { text: $localize`:@@staff-admin.retention.past:Минал`, tone: 'neutral', icon: 'lock' },
};
