import type { AssessedStep, AssessmentConfidence, AssessmentMethod } from '../api/contract';
/** How far something has come, as it stands inside a sentence. */
export const stepLabels: Record<AssessedStep, string> = {
  no_evidence: $localize`:@@layout.step.no-evidence:няма доказателства`,
  not_started: $localize`:@@layout.step.not-started:не е започнато`,
  limited: $localize`:@@layout.step.limited:ограничено`,
  substantial: $localize`:@@layout.step.substantial:значително`,
  complete: $localize`:@@layout.step.complete:изпълнено`,
};

/** How far its bar goes, in thirds. Where there is no evidence, nothing is seen to be done. */
export const stepReach: Record<AssessedStep, 0 | 1 | 2 | 3> = { no_evidence: 0, not_started: 0, limited: 1, substantial: 2, complete: 3 };

/** How a monitor found it out. */
export const methodLabels: Record<AssessmentMethod, string> = {
  documents: $localize`:@@layout.method.documents:преглед на документи`,
  site_visit: $localize`:@@layout.method.site-visit:проверка на място`,
  interview: $localize`:@@layout.method.interview:разговор`,
  data: $localize`:@@layout.method.data:анализ на данни`,
  information_request: $localize`:@@layout.method.information-request:заявление за достъп до информация`,
};

/** How sure the monitor is of it. */
export const confidenceLabels: Record<AssessmentConfidence, string> = {
  low: $localize`:@@layout.confidence.low:ниска увереност`,
  medium: $localize`:@@layout.confidence.medium:средна увереност`,
  high: $localize`:@@layout.confidence.high:висока увереност`,
};
