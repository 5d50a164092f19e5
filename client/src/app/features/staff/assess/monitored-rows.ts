import type { Schemas } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { overdueText } from '../../../core/labels/case-card-content';
import type { RowBadge, RowContent } from '../lists/case-row';
import { steps } from './assess-words';

export type MonitoredCommitment = Schemas['MonitoredCommitment'];
type Commitment = Schemas['CommitmentSummary'];

/** Where a commitment comes from, in words. */
export function originText({ origin }: Pick<Commitment, 'origin'>): string {
  return origin.kind === 'answer'
    ? $localize`:@@staff-assess.origin.answer:Обещано в отговор по случай ${origin.submission.number}:number:`
    : `${origin.policy.title}, ${origin.code}`;
}

/** Gives a function that tells a commitment as a row of the monitor's list. */
export function injectMonitoredRows(): (commitment: MonitoredCommitment) => RowContent {
  const language = injectLanguage();
  const date = injectDateFormat();
  return (commitment) => {
    const { number, title, department, dueOn, overdueDays, reported, disagreement, own } = commitment;
    const badges: RowBadge[] = [
      own === null
        ? { text: $localize`:@@staff-assess.row.not-yet:Без оценка от нас`, tone: 'info', icon: 'pencil' }
        : {
            text: $localize`:@@staff-assess.row.own:Наша оценка: ${steps[own.step].label}:step:, ${date(own.on, 'short')}:day:`,
            ...({ tone: 'neutral', icon: 'check' } as const),
          },
      ...(disagreement > 0
        ? [{ text: $localize`:@@staff-assess.row.disagreement:Разминаване`, tone: 'warning' as const, icon: 'merge' as const }]
        : []),
      ...(overdueDays === null ? [] : [{ text: overdueText(overdueDays, language), tone: 'danger' as const, icon: 'warning' as const }]),
    ];
    const reportedText =
      reported === null
        ? $localize`:@@staff-assess.row.no-report:Общината не е отчитала`
        : $localize`:@@staff-assess.row.reported:Общината: ${steps[reported.step].label}:step:, ${date(reported.on, 'short')}:day:`;
    return {
      ...{ number: $localize`:@@staff-assess.number:№ ${number}:number:`, title, language: 'bg', link: `/staff/monitoring/${number}` },
      about: [originText(commitment), language === 'bg' ? department.name : department.nameEn],
      badges,
      facts: [
        { icon: 'building', text: reportedText },
        ...(dueOn === null
          ? []
          : [{ icon: 'calendar' as const, text: $localize`:@@staff-assess.row.due:Срок ${date(dueOn, 'short')}:day:` }]),
      ],
    };
  };
}
