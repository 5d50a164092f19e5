import type { Schemas } from '../api/contract';
import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tone';

export const policyKindLabels: Record<Schemas['PolicyKind'], string> = {
  development_plan: $localize`:@@layout.label.policy.development-plan:План за развитие`,
  programme: $localize`:@@layout.label.policy.programme:Програма`,
  ordinance: $localize`:@@layout.label.policy.ordinance:Наредба`,
  anti_corruption_plan: $localize`:@@layout.label.policy.anti-corruption-plan:Антикорупционен план`,
  ethics_code: $localize`:@@layout.label.policy.ethics-code:Етичен кодекс`,
};

export const directionLabels: Record<Schemas['IndicatorDirection'], string> = {
  up: $localize`:@@layout.label.direction.up:трябва да расте`,
  down: $localize`:@@layout.label.direction.down:трябва да намалява`,
};

/** How an indicator stands by its own numbers. */
export const standingLooks: Record<Schemas['IndicatorStanding'], { text: string; tone: Tone; icon: IconName }> = {
  no_value: { text: $localize`:@@layout.label.standing.no-value:Няма данни`, tone: 'neutral', icon: 'eye-off' },
  reached: { text: $localize`:@@layout.label.standing.reached:Целта е постигната`, tone: 'success', icon: 'check' },
  not_reached: { text: $localize`:@@layout.label.standing.not-reached:Още не е постигната`, tone: 'info', icon: 'clock' },
};
