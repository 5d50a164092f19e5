import type { DeskChange, DeskSubject } from '../../../core/api/contract';
import type { IconName } from '../../../ui/icon';

/** What happened, as it stands in a list of what happened. */
export const changeLabels: Record<DeskChange, string> = {
  published: $localize`:@@staff-monitor.change.published:публикуван случай`,
  withheld: $localize`:@@staff-monitor.change.withheld:текстът не се публикува`,
  assigned: $localize`:@@staff-monitor.change.assigned:насочен към отдел`,
  answered: $localize`:@@staff-monitor.change.answered:отговор на общината`,
  corrected: $localize`:@@staff-monitor.change.corrected:поправен отговор`,
  judged: $localize`:@@staff-monitor.change.judged:оценка на автора`,
  reopened: $localize`:@@staff-monitor.change.reopened:отворен отново`,
  closed: $localize`:@@staff-monitor.change.closed:приключен`,
  forwarded: $localize`:@@staff-monitor.change.forwarded:изпратен на друг орган`,
  extended: $localize`:@@staff-monitor.change.extended:удължен срок`,
  made: $localize`:@@staff-monitor.change.made:нов ангажимент`,
  reported: $localize`:@@staff-monitor.change.reported:отчет на общината`,
  assessed: $localize`:@@staff-monitor.change.assessed:оценка на наблюдател`,
  replied: $localize`:@@staff-monitor.change.replied:отговор на оценка`,
  policy_published: $localize`:@@staff-monitor.change.policy-published:публикуван документ`,
  measures_changed: $localize`:@@staff-monitor.change.measures-changed:променени мерки`,
  value_recorded: $localize`:@@staff-monitor.change.value-recorded:нова стойност на показател`,
};

/** What it is about, as a line begins with it. */
export const subjectLabels: Record<DeskSubject, string> = {
  case: $localize`:@@staff-monitor.subject.case:Случай`,
  commitment: $localize`:@@staff-monitor.subject.commitment:Ангажимент`,
  policy: $localize`:@@staff-monitor.subject.policy:Документ`,
  indicator: $localize`:@@staff-monitor.subject.indicator:Показател към мярка`,
};

export const subjectIcons: Record<DeskSubject, IconName> = { case: 'message', commitment: 'check', policy: 'file', indicator: 'calendar' };
