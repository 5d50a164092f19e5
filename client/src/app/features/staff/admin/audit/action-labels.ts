/** What was done, by the action of the trail. */
const labels: Readonly<Record<string, string>> = {
  'account.added': $localize`:@@staff-admin.action.account-added:Нов профил`,
  'account.changed': $localize`:@@staff-admin.action.account-changed:Променен профил`,
  'account.activated': $localize`:@@staff-admin.action.account-activated:Приета покана`,
  'account.invited_again': $localize`:@@staff-admin.action.account-invited-again:Поканата е изпратена отново`,
  'account.password_changed': $localize`:@@staff-admin.action.password-changed:Сменена парола`,
  'account.password_reset': $localize`:@@staff-admin.action.password-reset:Нова парола чрез връзка по имейл`,
  'account.totp_enabled': $localize`:@@staff-admin.action.totp-enabled:Включена втора стъпка при вход`,
  'account.totp_disabled': $localize`:@@staff-admin.action.totp-disabled:Изключена втора стъпка при вход`,
  'department.added': $localize`:@@staff-admin.action.department-added:Нов отдел`,
  'department.changed': $localize`:@@staff-admin.action.department-changed:Променен отдел`,
  'settlement.added': $localize`:@@staff-admin.action.settlement-added:Ново населено място`,
  'settlement.changed': $localize`:@@staff-admin.action.settlement-changed:Променено населено място`,
  'topic.changed': $localize`:@@staff-admin.action.topic-changed:Променена тема`,
  'authority.added': $localize`:@@staff-admin.action.authority-added:Нов орган`,
  'authority.changed': $localize`:@@staff-admin.action.authority-changed:Променен орган`,
  'reason.added': $localize`:@@staff-admin.action.reason-added:Нова причина за непубликуване`,
  'reason.changed': $localize`:@@staff-admin.action.reason-changed:Променена причина за непубликуване`,
  'reason.removed': $localize`:@@staff-admin.action.reason-removed:Премахната причина за непубликуване`,
  'retention_term.added': $localize`:@@staff-admin.action.term-added:Нов срок за съхранение`,
  'retention_term.taken_back': $localize`:@@staff-admin.action.term-taken-back:Отменен срок за съхранение`,
  'municipality.established': $localize`:@@staff-admin.action.municipality-established:Общината е въведена`,
  'municipality.changed': $localize`:@@staff-admin.action.municipality-changed:Променени данни на общината`,
  'municipality.emblem_changed': $localize`:@@staff-admin.action.emblem-changed:Сменен герб`,
  'mail.undelivered': $localize`:@@staff-admin.action.mail-undelivered:Писмо не можа да се достави`,
  'case.publish': $localize`:@@staff-admin.action.case-publish:Публикуван случай`,
  'case.publish_redacted': $localize`:@@staff-admin.action.case-publish-redacted:Случай, публикуван с редакции`,
  'case.reject': $localize`:@@staff-admin.action.case-reject:Непубликуван случай`,
  'case.propose_reject': $localize`:@@staff-admin.action.case-propose-reject:Предложено непубликуване на случай`,
  'case.uphold_appeal': $localize`:@@staff-admin.action.case-uphold:Обжалване, оставено без уважение`,
  'case.route': $localize`:@@staff-admin.action.case-route:Насочен случай`,
  'case.forward': $localize`:@@staff-admin.action.case-forward:Случай, препратен към друг орган`,
  'case.unmerge': $localize`:@@staff-admin.action.case-unmerge:Случай, разделен от друг`,
  'case.merge': $localize`:@@staff-admin.action.case-merge:Случай, обединен с друг`,
  'case.close': $localize`:@@staff-admin.action.case-close:Приключен случай`,
  'case.reopen': $localize`:@@staff-admin.action.case-reopen:Отворен отново случай`,
  'case.undo_decision': $localize`:@@staff-admin.action.case-undo:Отменено решение по случай`,
  'case.take_over': $localize`:@@staff-admin.action.case-take-over:Случай, поет от друг модератор`,
  'case.reveal_identity': $localize`:@@staff-admin.action.case-reveal:Разкрито име на автор`,
  'case.declare_conflict': $localize`:@@staff-admin.action.case-conflict:Заявен конфликт на интереси`,
};

/** The words of an action; its own name when it is newer than this page. */
export function actionText(action: string): string {
  return labels[action] ?? action;
}

/** What the trail can be narrowed to. */
export const subjectChoices: readonly { value: string; label: string }[] = [
  { value: 'account', label: $localize`:@@staff-admin.subject.account:Служебни профили` },
  { value: 'department', label: $localize`:@@staff-admin.subject.department:Отдели` },
  { value: 'topic', label: $localize`:@@staff-admin.subject.topic:Теми` },
  { value: 'settlement', label: $localize`:@@staff-admin.subject.settlement:Населени места` },
  { value: 'authority', label: $localize`:@@staff-admin.subject.authority:Други органи` },
  { value: 'reason', label: $localize`:@@staff-admin.subject.reason:Причини за непубликуване` },
  { value: 'retention_term', label: $localize`:@@staff-admin.subject.retention-term:Срокове за съхранение` },
  { value: 'municipality', label: $localize`:@@staff-admin.subject.municipality:Общината` },
  { value: 'submission', label: $localize`:@@staff-admin.subject.submission:Случаи` },
];
