import type { Language } from '../../../core/api/contract';
import { plural } from '../../../core/i18n/numbers';
import type { RowBadge } from './case-row';

/** Says that the author wrote something nobody has read; nothing when all is read. */
export function unreadBadge(count: number, language: Language): RowBadge[] {
  if (count === 0) return [];
  const text = plural(count, language, {
    one: $localize`:@@staff-desk.row.unread-one:${count}:count: ново съобщение`,
    other: $localize`:@@staff-desk.row.unread-other:${count}:count: нови съобщения`,
  });
  return [{ text, tone: 'info', icon: 'message' }];
}
