/** The names of the fields of organisations that monitor. */
export const monitorFieldLabels = {
  registrationNumber: $localize`:@@staff-monitors.field.eik:ЕИК, по желание`,
  since: $localize`:@@staff-monitors.field.since:Наблюдава от`,
  until: $localize`:@@staff-monitors.field.until:Последен ден`,
  aboutBg: $localize`:@@staff-monitors.field.about-bg:Какво прави, на български`,
  aboutEn: $localize`:@@staff-monitors.field.about-en:Какво прави, на английски`,
} as const;
