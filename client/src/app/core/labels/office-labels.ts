import type { Office } from '../api/contract';

export const officeLabels: Record<Office, string> = {
  mayor: $localize`:@@layout.label.office.mayor:Кмет`,
  deputy_mayor: $localize`:@@layout.label.office.deputy-mayor:Заместник-кмет`,
  secretary: $localize`:@@layout.label.office.secretary:Секретар на общината`,
  head_of_department: $localize`:@@layout.label.office.head-of-department:Началник на отдел`,
  councillor: $localize`:@@layout.label.office.councillor:Общински съветник`,
  employee: $localize`:@@layout.label.office.employee:Служител в общината`,
};
