import type { Schemas } from '../../../core/api/contract';
import type { CardChoice } from '../desk-form/cards-field';

export type AssessedStep = Schemas['AssessedStep'];
export type AssessmentMethod = Schemas['AssessmentMethod'];
export type AssessmentConfidence = Schemas['AssessmentConfidence'];

/** A step as its card says it, with when to choose it. */
export const steps: Record<AssessedStep, { label: string; when: string }> = {
  no_evidence: {
    label: $localize`:@@staff-assess.step.no-evidence:Няма доказателства`,
    when: $localize`:@@staff-assess.when.no-evidence:Търсихте и не намерихте нищо, което да показва работа. Напишете къде търсихте.`,
  },
  not_started: {
    label: $localize`:@@staff-assess.step.not-started:Не е започнато`,
    when: $localize`:@@staff-assess.when.not-started:Имате доказателство, че работата още не е започнала.`,
  },
  limited: {
    label: $localize`:@@staff-assess.step.limited:Ограничено`,
    when: $localize`:@@staff-assess.when.limited:Започнато е, но по-голямата част от обещаното липсва.`,
  },
  substantial: {
    label: $localize`:@@staff-assess.step.substantial:Значително`,
    when: $localize`:@@staff-assess.when.substantial:По-голямата част е направена, но не всичко.`,
  },
  complete: {
    label: $localize`:@@staff-assess.step.complete:Изпълнено`,
    when: $localize`:@@staff-assess.when.complete:Всичко обещано е направено и се вижда.`,
  },
};

/** The steps as cards of a form. */
export const stepCards: readonly CardChoice[] = Object.entries(steps).map(([value, { label, when }]) => ({ value, label, text: when }));
export const stepLegend = $localize`:@@staff-assess.step.legend:Какво намерихте`;

export const methods: Record<AssessmentMethod, string> = {
  documents: $localize`:@@staff-assess.method.documents:Преглед на документи`,
  site_visit: $localize`:@@staff-assess.method.site-visit:Проверка на място`,
  interview: $localize`:@@staff-assess.method.interview:Разговор с хора`,
  data: $localize`:@@staff-assess.method.data:Анализ на данни`,
  information_request: $localize`:@@staff-assess.method.information-request:Заявление за достъп до информация`,
};

export const confidences: Record<AssessmentConfidence, string> = {
  low: $localize`:@@staff-assess.confidence.low:Ниска`,
  medium: $localize`:@@staff-assess.confidence.medium:Средна`,
  high: $localize`:@@staff-assess.confidence.high:Висока`,
};

/** Characters, as the server has them. */
export const wordLimit = { min: 50, max: 3_000 };
export const replyLimit = { min: 20, max: 3_000 };
