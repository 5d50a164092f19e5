import type { Choice } from '../../ui/choice-cards';

/** How often one is written to about lists. */
export const frequencyChoices: Choice[] = [
  {
    value: 'daily',
    label: $localize`:@@follow.frequency.daily:Веднъж на ден`,
    description: $localize`:@@follow.frequency.daily-text:Едно писмо сутрин, само когато има нещо ново.`,
  },
  {
    value: 'immediate',
    label: $localize`:@@follow.frequency.immediate:Веднага`,
    description: $localize`:@@follow.frequency.immediate-text:Писмо за всеки нов случай и отговор. След десетото за деня останалите идват заедно на другата сутрин.`,
  },
];

/** How often one is written to about what was promised. */
export const promiseFrequencyChoices: Choice[] = [
  {
    value: 'daily',
    label: $localize`:@@follow.frequency.daily:Веднъж на ден`,
    description: $localize`:@@follow.frequency.daily-text:Едно писмо сутрин, само когато има нещо ново.`,
  },
  {
    value: 'immediate',
    label: $localize`:@@follow.frequency.immediate:Веднага`,
    description: $localize`:@@follow.frequency.promise-text:Писмо за всеки отчет, оценка и отговор.`,
  },
];
