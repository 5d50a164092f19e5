/** The names of the fields of a campaign; where records call a field so too, but mean another thing. */
export const campaignFieldLabels = {
  title: $localize`:@@staff-campaigns.field.title:Име на кампанията`,
  purpose: $localize`:@@staff-campaigns.field.purpose:Какво проверявате и защо`,
  language: $localize`:@@staff-campaigns.field.language:На какъв език са името и целта`,
  startsOn: $localize`:@@staff-campaigns.field.starts:Първи ден за четене`,
  endsOn: $localize`:@@staff-campaigns.field.ends:Последен ден за четене`,
  double: $localize`:@@staff-campaigns.double.legend:Колко души четат всяка точка`,
  step: $localize`:@@staff-campaigns.settle.step:Установена степен`,
  reason: $localize`:@@staff-campaigns.settle.reason:Защо тази степен`,
} as const;
