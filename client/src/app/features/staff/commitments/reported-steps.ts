import type { ReportedStep } from '../../../core/api/contract';

/** What a department may report, with what has to be shown for it. */
export const reportedSteps: Record<ReportedStep, string> = {
  not_started: $localize`:@@staff-commitments.step.not-started:Не е започнато`,
  limited: $localize`:@@staff-commitments.step.limited:Ограничено: започнато е, повечето предстои`,
  substantial: $localize`:@@staff-commitments.step.substantial:Значително: повечето е направено`,
  complete: $localize`:@@staff-commitments.step.complete:Изпълнено: направено е всичко обещано`,
};
