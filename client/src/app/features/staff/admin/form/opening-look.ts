import type { CivilDate } from '../../../../core/api/contract';
import { injectDateFormat } from '../../../../core/i18n/dates';
import type { IconName } from '../../../../ui/icon';
import type { Tone } from '../../../../ui/tone';
import { todayInSofia } from '../../lists/due';

export interface OpeningLook {
  text: string;
  tone: Tone;
  icon: IconName;
}

/** Gives a function that says whether something that may close is in use; null when it simply is. */
export function injectOpeningLook(): (record: { closedOn: CivilDate | null }) => OpeningLook | null {
  const dateOf = injectDateFormat();
  const today = todayInSofia(new Date());
  return ({ closedOn }) => {
    if (closedOn === null) return null;
    const day = dateOf(closedOn, 'short');
    return closedOn > today
      ? { text: $localize`:@@staff-admin.opening.until:Отпада на ${day}:day:`, tone: 'warning', icon: 'clock' }
      : { text: $localize`:@@staff-admin.opening.closed:Не се ползва от ${day}:day:`, tone: 'neutral', icon: 'lock' };
  };
}
