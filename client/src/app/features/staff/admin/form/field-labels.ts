import { consultationFieldLabels } from '../consultations/consultation-field-labels';
import { assessFieldLabels } from '../../assess/assess-field-labels';
import { monitorFieldLabels } from '../monitors/monitor-field-labels';
import { policyFieldLabels } from '../policies/policy-field-labels';

/** The name of each field of a record, on its form and in the trail of changes. */
export const fieldLabels = {
  email: $localize`:@@staff-admin.field.email:Имейл`,
  name: $localize`:@@staff-admin.field.name:Име`,
  role: $localize`:@@staff-admin.field.role:Роля`,
  department: $localize`:@@staff-admin.field.department:Отдел`,
  office: $localize`:@@staff-admin.field.office:Вид длъжност`,
  officeTitle: $localize`:@@staff-admin.field.office-title:Длъжност, както се изписва под отговорите`,
  language: $localize`:@@staff-admin.field.language:Език на писмата`,
  status: $localize`:@@staff-admin.field.status:Състояние`,
  slug: $localize`:@@staff-admin.field.slug:Кратко име за адреси`,
  nameBg: $localize`:@@staff-admin.field.name-bg:Име на български`,
  nameEn: $localize`:@@staff-admin.field.name-en:Име на английски`,
  legalNameBg: $localize`:@@staff-admin.field.legal-name-bg:Официално име на български`,
  legalNameEn: $localize`:@@staff-admin.field.legal-name-en:Официално име на английски`,
  phone: $localize`:@@staff-admin.field.phone:Телефон`,
  addressBg: $localize`:@@staff-admin.field.address-bg:Адрес на български`,
  addressEn: $localize`:@@staff-admin.field.address-en:Адрес на английски`,
  hoursBg: $localize`:@@staff-admin.field.hours-bg:Приемно време на български`,
  hoursEn: $localize`:@@staff-admin.field.hours-en:Приемно време на английски`,
  headOfficeBg: $localize`:@@staff-admin.field.head-office-bg:Длъжност на ръководителя на български`,
  headOfficeEn: $localize`:@@staff-admin.field.head-office-en:Длъжност на ръководителя на английски`,
  closedOn: $localize`:@@staff-admin.field.closed-on:Не се ползва от`,
  ekatte: $localize`:@@staff-admin.field.ekatte:Код по ЕКАТТЕ`,
  postcode: $localize`:@@staff-admin.field.postcode:Пощенски код`,
  population: $localize`:@@staff-admin.field.population:Брой жители`,
  defaultDepartment: $localize`:@@staff-admin.field.default-department:Отдел по подразбиране`,
  trustedAfter: $localize`:@@staff-admin.field.trusted-after:След колко публикувани случая авторът е пръв в опашката`,
  websiteUrl: $localize`:@@staff-admin.field.website:Сайт`,
  holder: $localize`:@@staff-admin.field.holder:Кой отсъства`,
  deputy: $localize`:@@staff-admin.field.deputy:Кой замества`,
  firstDay: $localize`:@@staff-admin.field.first-day:Първи ден`,
  lastDay: $localize`:@@staff-admin.field.last-day:Последен ден, включително`,
  validFrom: $localize`:@@staff-admin.field.valid-from:Първи ден`,
  validTo: $localize`:@@staff-admin.field.valid-to:Последен ден`,
  labelBg: $localize`:@@staff-admin.field.label-bg:Име на български`,
  labelEn: $localize`:@@staff-admin.field.label-en:Име на английски`,
  explanationBg: $localize`:@@staff-admin.field.explanation-bg:Обяснение за всички на български`,
  explanationEn: $localize`:@@staff-admin.field.explanation-en:Обяснение за всички на английски`,
  templateBg: $localize`:@@staff-admin.field.template-bg:Текст до автора на български`,
  templateEn: $localize`:@@staff-admin.field.template-en:Текст до автора на английски`,
  effect: $localize`:@@staff-admin.field.effect:Какво става със случая`,
  byHand: $localize`:@@staff-admin.field.by-hand:Може ли модератор да я избере`,
  position: $localize`:@@staff-admin.field.position:Място в списъка`,
  rule: $localize`:@@staff-admin.field.rule:Какво се пази`,
  months: $localize`:@@staff-admin.field.months:Срок в месеци`,
  basisBg: $localize`:@@staff-admin.field.basis-bg:Основание на български`,
  basisEn: $localize`:@@staff-admin.field.basis-en:Основание на английски`,
  length: $localize`:@@staff-admin.field.length:За колко време`,
  reason: $localize`:@@staff-admin.audit.reason:Основание`,
  introBg: $localize`:@@staff-admin.field.intro-bg:Въведение на български`,
  introEn: $localize`:@@staff-admin.field.intro-en:Въведение на английски`,
  privacyContactBg: $localize`:@@staff-admin.field.privacy-bg:Към кого за личните данни, на български`,
  privacyContactEn: $localize`:@@staff-admin.field.privacy-en:Към кого за личните данни, на английски`,
  accessibilityEmail: $localize`:@@staff-admin.field.accessibility-email:Имейл за достъпността`,
  emblem: $localize`:@@staff-admin.field.emblem:Герб`,
  currentPassword: $localize`:@@staff-admin.field.current-password:Сегашна парола`,
  newPassword: $localize`:@@staff-admin.field.new-password:Нова парола`,
  code: $localize`:@@staff-admin.field.code:Код`,
  date: $localize`:@@staff-admin.field.date:Дата`,
  working: $localize`:@@staff-admin.field.working:Какъв става денят`,
  act: $localize`:@@staff-admin.field.act:Акт`,
  password: $localize`:@@staff-admin.field.password:Парола`,
  ...policyFieldLabels,
  ...consultationFieldLabels,
  ...monitorFieldLabels,
  ...assessFieldLabels,
} as const satisfies Record<string, string>;

export type FieldName = keyof typeof fieldLabels;

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fieldLabels, name);
}

/** The choice of the language of letters, each named in itself. */
export const languageChoices = [
  { value: 'bg', label: 'Български' },
  { value: 'en', label: 'English' },
];
