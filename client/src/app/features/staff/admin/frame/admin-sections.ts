import type { IconName } from '../../../../ui/icon';

export interface AdminSection {
  path: string;
  text: string;
  icon: IconName;
}

/** What an administrator looks after, in the order of how often. */
export const adminSections: readonly AdminSection[] = [
  { path: '/staff/admin/accounts', text: $localize`:@@staff-admin.section.accounts:Служебни профили`, icon: 'user' },
  { path: '/staff/admin/absences', text: $localize`:@@staff-admin.section.absences:Заместване`, icon: 'people' },
  { path: '/staff/admin/departments', text: $localize`:@@staff-admin.section.departments:Отдели`, icon: 'building' },
  { path: '/staff/admin/topics', text: $localize`:@@staff-admin.section.topics:Теми`, icon: 'idea' },
  { path: '/staff/admin/settlements', text: $localize`:@@staff-admin.section.settlements:Населени места`, icon: 'pin' },
  { path: '/staff/admin/authorities', text: $localize`:@@staff-admin.section.authorities:Други органи`, icon: 'forward' },
  { path: '/staff/admin/reasons', text: $localize`:@@staff-admin.section.reasons:Причини`, icon: 'eye-off' },
  { path: '/staff/admin/retention', text: $localize`:@@staff-admin.section.retention:Срокове за съхранение`, icon: 'trash' },
  { path: '/staff/admin/calendar', text: $localize`:@@staff-admin.section.calendar:Почивни и работни дни`, icon: 'calendar' },
  { path: '/staff/admin/terms', text: $localize`:@@staff-deadline.terms.heading:Срокове`, icon: 'clock' },
  { path: '/staff/admin/policies', text: $localize`:@@staff-policies.title:Планове и мерки`, icon: 'file' },
  { path: '/staff/admin/consultations', text: $localize`:@@staff-consultations.title:Консултации`, icon: 'message' },
  { path: '/staff/admin/monitors', text: $localize`:@@staff-monitors.title:Наблюдатели`, icon: 'eye' },
  { path: '/staff/admin/municipality', text: $localize`:@@staff-admin.section.municipality:Общината`, icon: 'shield' },
  { path: '/staff/admin/flood', text: $localize`:@@staff-admin.section.flood:Защита от спам`, icon: 'lock' },
  { path: '/staff/admin/audit', text: $localize`:@@staff-admin.section.audit:Кой какво промени`, icon: 'clock' },
];
