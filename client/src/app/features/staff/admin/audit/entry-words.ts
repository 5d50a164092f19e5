import { inject } from '@angular/core';

import { formatDate } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { officeLabels } from '../../../../core/labels/office-labels';
import { procedureLabels } from '../../../../core/labels/procedure-labels';
import { publicationLabels } from '../../../../core/labels/publication-labels';
import { ReasonDirectory } from '../../../../core/reasons/reason-directory';
import { roleLabels } from '../../../../core/labels/role-labels';
import { timelineLabels } from '../../../../core/labels/timeline-labels';
import { accountLooks } from '../accounts/account-looks';
import { fieldLabels, isFieldName, languageChoices } from '../form/field-labels';
import { byHandChoices, effectLabels } from '../reasons/effect-labels';
import type { AuditEntry } from '../records';
import { ruleLabels } from '../retention/rule-labels';
import { changesOf, isNothing } from './entry-changes';

/** One line of an entry; `before` is null where there is nothing to compare with. */
export interface ChangeWords {
  label: string;
  before: string | null;
  after: string;
}

const NOTHING = $localize`:@@staff-admin.audit.nothing:няма`;
const OTHER_DEPARTMENT = $localize`:@@staff-admin.audit.other-department:друг отдел`;

/** Fields that stand only in the trail. */
const trailLabels: Readonly<Record<string, string>> = {
  departmentId: fieldLabels.department,
  deputyId: fieldLabels.deputy,
  act: $localize`:@@staff-admin.audit.act:Действие`,
  defaultDepartmentId: fieldLabels.defaultDepartment,
  publication: $localize`:@@staff-admin.audit.publication:Публикуване`,
  procedure: $localize`:@@staff-admin.audit.procedure:Движение`,
  reasonCode: $localize`:@@staff-admin.audit.reason-code:Причина`,
  until: $localize`:@@staff-admin.audit.until:Важи до`,
  by: $localize`:@@staff-admin.audit.by:Чрез`,
};

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  act: timelineLabels,
  role: roleLabels,
  office: officeLabels,
  rule: ruleLabels,
  publication: publicationLabels,
  procedure: procedureLabels,
  effect: effectLabels,
  byHand: { true: byHandChoices[0]?.label ?? '', false: byHandChoices[1]?.label ?? '' },
  language: Object.fromEntries(languageChoices.map(({ value, label }) => [value, label])),
  status: Object.fromEntries(Object.entries(accountLooks).map(([status, { text }]) => [status, text])),
  by: {
    owner: $localize`:@@staff-admin.audit.by-owner:самия човек`,
    administrator: $localize`:@@staff-admin.audit.by-administrator:администратор`,
  },
};

const DAYS = ['closedOn', 'firstDay', 'lastDay', 'validFrom', 'validTo'];
const MOMENTS = ['until'];
const IDS = ['departmentId', 'deputyId', 'defaultDepartmentId'];

/** Gives a function that puts the changes of an entry into words. Fields without words, such as inner ids, are left out. */
export function injectEntryWords(): (entry: AuditEntry) => ChangeWords[] {
  const language = injectLanguage();
  const reasons = inject(ReasonDirectory);
  return (entry) => {
    const names = new Map(entry.names.map((each) => [each.id, localizedText(language, each, 'name')]));
    const wordsOf = (field: string, value: unknown): string => {
      if (isNothing(value)) return NOTHING;
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
      if (IDS.includes(field)) return names.get(text) ?? OTHER_DEPARTMENT;
      if (DAYS.includes(field)) return formatDate(text, 'long', language);
      if (MOMENTS.includes(field)) return formatDate(text, 'moment', language);
      if (field === 'emblem') return $localize`:@@staff-admin.audit.picture:изображение`;
      if (field === 'reasonCode') return reasons.label(text, entry.at);
      return choices[field]?.[text] ?? text;
    };
    const isNew = entry.action.endsWith('.added');
    return changesOf(entry).flatMap(({ field, before, after }) => {
      const label = isFieldName(field) ? fieldLabels[field] : trailLabels[field];
      if (label === undefined) return [];
      const isAlone = before === undefined || isNew;
      return [{ label, before: isAlone ? null : wordsOf(field, before), after: wordsOf(field, after) }];
    });
  };
}
