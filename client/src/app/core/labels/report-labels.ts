import type { ReportReason } from '../api/contract';

/** What a reader can find wrong with a published text, in the order of the form. */
export const reportReasons: readonly ReportReason[] = ['personal_data', 'insult_or_threat', 'unlawful', 'advertising', 'untrue', 'other'];

export const reportLabels: Record<ReportReason, string> = {
  personal_data: $localize`:@@layout.label.report.personal-data:Лични данни на някого`,
  insult_or_threat: $localize`:@@layout.label.report.insult:Обида или заплаха`,
  unlawful: $localize`:@@layout.label.report.unlawful:Незаконно съдържание`,
  advertising: $localize`:@@layout.label.report.advertising:Реклама`,
  untrue: $localize`:@@layout.label.report.untrue:Не е вярно`,
  other: $localize`:@@layout.label.report.other:Друго`,
};
