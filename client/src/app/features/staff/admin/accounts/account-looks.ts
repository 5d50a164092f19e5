import type { IconName } from '../../../../ui/icon';
import type { Tone } from '../../../../ui/tone';
import type { AccountStatus } from '../records';

export interface StatusLook {
  text: string;
  tone: Tone;
  icon: IconName;
}

export const accountLooks: Record<AccountStatus, StatusLook> = {
  active: { text: $localize`:@@staff-admin.account.active:Активен`, tone: 'success', icon: 'check' },
  invited: { text: $localize`:@@staff-admin.account.invited:Поканен`, tone: 'info', icon: 'mail' },
  deactivated: { text: $localize`:@@staff-admin.account.deactivated:Деактивиран`, tone: 'neutral', icon: 'lock' },
};
