/** The names of the fields of an assessment. */
export const assessFieldLabels = {
  step: $localize`:@@staff-assess.step.legend:Какво намерихте`,
  method: $localize`:@@staff-assess.field.method:Как го установихте`,
  confidence: $localize`:@@staff-assess.field.confidence:Колко сте сигурни`,
  text: $localize`:@@staff-assess.field.text:Обяснение`,
  reply: $localize`:@@staff-assess.reply.label:Отговор на общината`,
} as const;
