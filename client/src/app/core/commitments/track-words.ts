import type { AssessedStep, Language, ReportedStep } from '../api/contract';
import { formatNumber, plural } from '../i18n/numbers';
import { stepLabels, stepReach } from '../labels/step-labels';
import type { TwoVoices } from '../../ui/two-tracks';

/** The two voices, without the days on which they spoke. */
export interface Tracked {
  reported: { step: ReportedStep } | null;
  assessed: { lowest: AssessedStep; highest: AssessedStep } | null;
  disagreement: number;
}

/** Both voices in words, and how far the bar of each goes. What nobody said stays unsaid: its bar is empty. */
export function voicesOf({ reported, assessed, disagreement }: Tracked, language: Language): TwoVoices {
  return {
    municipality: {
      reach: reported === null ? null : stepReach[reported.step],
      words:
        reported === null
          ? $localize`:@@layout.tracks.not-reported:Общината: още не е докладвала`
          : $localize`:@@layout.tracks.reported:Общината: ${stepLabels[reported.step]}:step:`,
    },
    monitors: {
      reach: assessed === null ? null : { from: stepReach[assessed.lowest], to: stepReach[assessed.highest] },
      isUnseen: assessed?.lowest === 'no_evidence',
      words: monitorWords(assessed),
    },
    apart: disagreement,
    apartWords: apartWords({ reported, assessed, disagreement }, language),
  };
}

function monitorWords(assessed: Tracked['assessed']): string {
  if (assessed === null) return $localize`:@@layout.tracks.not-assessed:наблюдателите: още няма оценка`;
  const { lowest, highest } = assessed;
  return lowest === highest
    ? $localize`:@@layout.tracks.assessed:наблюдателите: ${stepLabels[lowest]}:step:`
    : $localize`:@@layout.tracks.assessed-between:наблюдателите: от „${stepLabels[lowest]}:lowest:“ до „${stepLabels[highest]}:highest:“`;
}

/** „разминаване: 2 стъпки“; nothing before both have spoken. */
function apartWords({ reported, assessed, disagreement }: Tracked, language: Language): string {
  if (reported === null || assessed === null) return '';
  if (disagreement === 0) return $localize`:@@layout.tracks.agreed:без разминаване`;
  const steps = formatNumber(disagreement, language);
  return plural(disagreement, language, {
    one: $localize`:@@layout.tracks.apart-one:разминаване: ${steps}:steps: стъпка`,
    other: $localize`:@@layout.tracks.apart-other:разминаване: ${steps}:steps: стъпки`,
  });
}

/** „просрочено с 12 дни“; nothing for what is in time, done or without a day. */
export function commitmentLateText(days: number | null, language: Language): string {
  if (days === null || days < 1) return '';
  const count = formatNumber(days, language);
  return plural(days, language, {
    one: $localize`:@@layout.tracks.late-one:просрочено с ${count}:days: ден`,
    other: $localize`:@@layout.tracks.late-other:просрочено с ${count}:days: дни`,
  });
}
