import type { ReasonEffect } from '../../../../core/api/contract';

/** What becomes of the case, on the list and in the trail. */
export const effectLabels: Record<ReasonEffect, string> = {
  continues: $localize`:@@staff-admin.reason.effect-continues:Случаят продължава`,
  ends: $localize`:@@staff-admin.reason.effect-ends:Случаят приключва`,
  ends_once_forwarded: $localize`:@@staff-admin.reason.effect-forward:Приключва, щом се препрати`,
};

export const effectHints: Record<ReasonEffect, string> = {
  continues: $localize`:@@staff-admin.reason.hint-continues:Текстът не се вижда, но общината отговаря на автора лично.`,
  ends: $localize`:@@staff-admin.reason.hint-ends:Няма какво повече да се решава. Авторът научава това веднага.`,
  ends_once_forwarded: $localize`:@@staff-admin.reason.hint-forward:Модераторът трябва да препрати случая на компетентния орган.`,
};

export const byHandChoices = [
  { value: 'yes', label: $localize`:@@staff-admin.reason.by-hand-yes:Да, модераторът я избира` },
  { value: 'no', label: $localize`:@@staff-admin.reason.by-hand-no:Не, само платформата я поставя` },
];
