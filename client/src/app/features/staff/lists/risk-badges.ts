import type { Risk } from '../../../core/api/contract';
import type { Look } from '../../../core/labels/status-look';
import type { RowBadge } from './case-row';

/** What a mark of risk says to a moderator; the public never reads one. */
const labels: Record<Risk, string> = {
  threat_to_life: $localize`:@@staff-queue.risk.threat:Опасност за живота`,
  crime: $localize`:@@staff-queue.risk.crime:Данни за престъпление`,
  names_official: $localize`:@@staff-queue.risk.official:Назовава служител`,
  personal_data: $localize`:@@staff-queue.risk.personal-data:Лични данни`,
};

const looks: Record<Risk, Look> = {
  threat_to_life: { tone: 'danger', icon: 'phone' },
  crime: { tone: 'warning', icon: 'shield' },
  names_official: { tone: 'neutral', icon: 'user' },
  personal_data: { tone: 'neutral', icon: 'lock' },
};

export const riskLabel = (risk: Risk): string => labels[risk];

export function riskBadges(risks: readonly Risk[]): RowBadge[] {
  return risks.map((risk) => ({ text: labels[risk], ...looks[risk] }));
}
