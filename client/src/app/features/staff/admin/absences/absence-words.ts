import { injectDateFormat } from '../../../../core/i18n/dates';
import type { Office } from '../../../../core/api/contract';
import type { IconName } from '../../../../ui/icon';
import type { Tone } from '../../../../ui/tone';
import type { Absence, AbsenceState, AbsenceWarning } from '../records';

/** How an absence is marked, by whether somebody stands in today. */
export const absenceLooks: Record<AbsenceState, { text: string; tone: Tone; icon: IconName }> = {
  current: { text: $localize`:@@staff-admin.absence.current:Сега`, tone: 'success', icon: 'check' },
  planned: { text: $localize`:@@staff-admin.absence.planned:Предстои`, tone: 'warning', icon: 'clock' },
  over: { text: $localize`:@@staff-admin.absence.over:Минало`, tone: 'neutral', icon: 'lock' },
  ended: { text: $localize`:@@staff-admin.absence.ended:Прекратено`, tone: 'neutral', icon: 'close' },
};

/** What an administrator should look at, and what to do about it. */
export const absenceWarnings: Record<AbsenceWarning, string> = {
  open_end: $localize`:@@staff-admin.absence.open-end:Няма краен ден. Прекратете заместването, щом титулярят се върне.`,
  deputy_absent: $localize`:@@staff-admin.absence.deputy-absent:Заместникът също отсъства. Неговият заместник не поема тази длъжност. Изберете друг.`,
  holder_left: $localize`:@@staff-admin.absence.holder-left:Титулярят вече не е на тази длъжност. Никой не се замества.`,
  deputy_left: $localize`:@@staff-admin.absence.deputy-left:Заместникът вече не е служител, който отговаря на случаи. Изберете друг.`,
};

/** Offices that somebody else takes while their holder is away. */
const positions: Record<Office, boolean> = {
  mayor: true,
  deputy_mayor: true,
  secretary: true,
  head_of_department: true,
  councillor: false,
  employee: false,
};

export const isPosition = (office: Office | null): boolean => office !== null && positions[office];

/** Gives a function that tells the days of an absence. */
export function injectDaysOf(): (absence: Pick<Absence, 'firstDay' | 'lastDay'>) => string {
  const date = injectDateFormat();
  return ({ firstDay, lastDay }) => {
    const from = date(firstDay, 'short');
    if (lastDay === null) return $localize`:@@staff-admin.absence.days-open:От ${from}:from:, без краен ден`;
    if (lastDay === firstDay) return $localize`:@@staff-admin.absence.one-day:На ${from}:from:`;
    return $localize`:@@staff-admin.absence.days:От ${from}:from: до ${date(lastDay, 'short')}:to: включително`;
  };
}
