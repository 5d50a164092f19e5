import type { Role } from '../api/contract';

export const roleLabels: Record<Role, string> = {
  moderator: $localize`:@@layout.label.role.moderator:Модератор`,
  official: $localize`:@@layout.label.role.official:Служител на отдел`,
  administrator: $localize`:@@layout.label.role.administrator:Администратор`,
  appeals: $localize`:@@layout.label.role.appeals:Обжалвания`,
  monitor: $localize`:@@layout.label.role.monitor:Наблюдател`,
};
