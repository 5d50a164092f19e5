/** The names of the fields of a consultation. */
export const consultationFieldLabels = {
  body: $localize`:@@staff-consultations.field.body:Кой приема акта`,
  reasons: $localize`:@@staff-consultations.field.reasons:Мотиви`,
  opensOn: $localize`:@@staff-consultations.field.opens:Първи ден за предложения`,
  closesOn: $localize`:@@staff-consultations.field.closes:Последен ден за предложения`,
  shortReason: $localize`:@@staff-consultations.field.short-reason:Причина за по-кратък срок`,
  draftText: $localize`:@@staff-consultations.field.draft:Текст на проекта`,
  articles: $localize`:@@staff-consultations.field.articles:Членове на проекта`,
  outcome: $localize`:@@staff-consultations.field.outcome:С какво приключва`,
} as const;
