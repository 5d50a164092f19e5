import type { RetentionRule } from '../records';

/** What each rule is about. */
export const ruleLabels: Record<RetentionRule, string> = {
  originals: $localize`:@@staff-admin.retention.originals:Оригинали`,
  rejected: $localize`:@@staff-admin.retention.rejected:Отхвърлени и спам`,
  follow_addresses: $localize`:@@staff-admin.retention.follow-addresses:Имейли на следящите`,
};

/** What goes once the term is over, and from when it counts. */
export const ruleExplanations: Record<RetentionRule, string> = {
  originals: $localize`:@@staff-admin.retention.originals-text:Текстът на автора, данните му, съобщенията, бележките и непубличните файлове. Срокът тече от края на случая: приключен, препратен, обединен или оттеглен.`,
  rejected: $localize`:@@staff-admin.retention.rejected-text:Същото за случаи, които не са публикувани и са завършили без отговор. Срокът тече от края или от отхвърлянето, ако е по-късно.`,
  follow_addresses: $localize`:@@staff-admin.retention.follow-addresses-text:Имейлите на хората, които следят случая. Срокът тече от края му.`,
};

export const retentionRules = Object.keys(ruleLabels) as RetentionRule[];
