import type { RegisterDecision } from '../../core/api/contract';
import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tone';

/** What was decided about a text, in words and looks. */
export const decisionWords: Record<RegisterDecision, { text: string; tone: Tone; icon: IconName }> = {
  publish: { text: $localize`:@@public.moderation.publish:Публикувано, както е написано`, tone: 'success', icon: 'check' },
  publish_redacted: {
    text: $localize`:@@public.moderation.publish-redacted:Публикувано без лични данни`,
    tone: 'success',
    icon: 'check',
  },
  reject: { text: $localize`:@@public.moderation.reject:Не се публикува`, tone: 'neutral', icon: 'eye-off' },
};
