import type { Confidence, Method } from '../../assessments/index.js';
import type { steps } from '../../commitments/index.js';
import type { DemoFile, DepartmentSlug, MonitorName } from './script.js';

/** A link was seen on the day of its entry. */
export type DemoEvidence =
  | { readonly caption: string; readonly url: string }
  | { readonly caption: string; readonly file: DemoFile & { readonly kind: 'text' } }
  | { readonly caption: string; readonly file: DemoFile & { readonly kind: 'photo' }; readonly place: string };

interface Entry {
  /** Days before the demo begins. */
  readonly daysAgo: number;
  readonly text: string;
  readonly evidence: readonly DemoEvidence[];
}

export interface DemoReport extends Entry {
  readonly step: steps.ReportedStep;
}

export interface DemoAssessment extends Entry {
  readonly by: MonitorName;
  readonly step: steps.AssessedStep;
  readonly method: Method;
  readonly confidence: Confidence;
  readonly reply?: { readonly afterDays: number; readonly text: string };
}

/** What was said of something that was promised, by a measure of the plan or in the answer to a case; the oldest first. */
export interface DemoPromise {
  readonly of: { readonly measure: string } | { readonly case: string };
  /** The one that answers for it. */
  readonly department: DepartmentSlug;
  readonly reports: readonly DemoReport[];
  readonly assessments: readonly DemoAssessment[];
}

/** A page of the municipality's own, which there is not. */
export const onSite = (page: string, caption: string): DemoEvidence => ({ caption, url: `https://slivnitsa.example/${page}` });
