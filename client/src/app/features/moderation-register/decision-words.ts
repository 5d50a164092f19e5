import type { AppealState, RegisterDecision } from '../../core/api/contract';
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
  uphold_appeal: { text: $localize`:@@public.moderation.uphold:Обжалване: решението остава`, tone: 'neutral', icon: 'eye-off' },
  overturn_appeal: { text: $localize`:@@public.moderation.overturn:Обжалване: отменено и публикувано`, tone: 'success', icon: 'check' },
};

/** What became of the appeal against a decision. */
export const appealWords: Record<AppealState, string> = {
  open: $localize`:@@public.moderation.appeal-open:обжалвано, чака решение`,
  upheld: $localize`:@@public.moderation.appeal-upheld:обжалвано, остава в сила`,
  overturned: $localize`:@@public.moderation.appeal-overturned:отменено след обжалване`,
  dropped: $localize`:@@public.moderation.appeal-dropped:обжалвано, авторът оттегли случая`,
};
