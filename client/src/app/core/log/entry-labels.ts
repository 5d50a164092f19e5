import type { Kind } from '../api/contract';
import type { Look } from '../labels/status-look';
import type { ErasedPart, LoggedDecision, LoggedTerm, LogType, TermReason } from './log-entry';

/** How an entry of each type looks; decisions have looks of their own. */
export const typeLooks: Record<Exclude<LogType, 'decision'>, Look> = {
  received: { tone: 'neutral', icon: 'inbox' },
  response: { tone: 'success', icon: 'answer' },
  deadline: { tone: 'warning', icon: 'calendar' },
  erased: { tone: 'neutral', icon: 'trash' },
  continued: { tone: 'danger', icon: 'warning' },
};

export const receivedLabels: Record<Kind, string> = {
  signal: $localize`:@@log.received.signal:Получен е сигнал`,
  recommendation: $localize`:@@log.received.recommendation:Получена е препоръка`,
};

export const decisionLabels: Record<LoggedDecision, string> = {
  publish: $localize`:@@log.decision.publish:Текстът е публикуван, както е написан`,
  publish_redacted: $localize`:@@log.decision.publish-redacted:Текстът е публикуван без лични данни`,
  reject: $localize`:@@log.decision.reject:Текстът не се публикува`,
  edit: $localize`:@@log.decision.edit:Публичният текст е редактиран`,
  merge: $localize`:@@log.decision.merge:Обединено с друг случай`,
  unmerge: $localize`:@@log.decision.unmerge:Отделено от другия случай`,
  forward: $localize`:@@log.decision.forward:Препратено на друг орган`,
  reopen: $localize`:@@log.decision.reopen:Случаят е отворен отново`,
  close: $localize`:@@log.decision.close:Случаят е приключен`,
  withdraw: $localize`:@@log.decision.withdraw:Авторът оттегли случая`,
  uphold: $localize`:@@log.decision.uphold:След обжалване решението остава`,
  overturn: $localize`:@@log.decision.overturn:След обжалване решението е отменено`,
  undo: $localize`:@@log.decision.undo:Решение е върнато назад`,
  redact_answer: $localize`:@@log.decision.redact-answer:В отговора е заличено нещо`,
};

export const decisionLooks: Record<LoggedDecision, Look> = {
  publish: { tone: 'info', icon: 'eye' },
  publish_redacted: { tone: 'info', icon: 'eye' },
  reject: { tone: 'neutral', icon: 'eye-off' },
  edit: { tone: 'neutral', icon: 'pencil' },
  merge: { tone: 'neutral', icon: 'merge' },
  unmerge: { tone: 'warning', icon: 'reopen' },
  forward: { tone: 'neutral', icon: 'forward' },
  reopen: { tone: 'warning', icon: 'reopen' },
  close: { tone: 'success', icon: 'check' },
  withdraw: { tone: 'neutral', icon: 'close' },
  uphold: { tone: 'neutral', icon: 'eye-off' },
  overturn: { tone: 'success', icon: 'eye' },
  undo: { tone: 'neutral', icon: 'reopen' },
  redact_answer: { tone: 'neutral', icon: 'eye-off' },
};

/** Begins a sentence. */
export const termLabels: Record<LoggedTerm, string> = {
  moderate: $localize`:@@log.term.moderate:Срокът за преглед от модератор`,
  decide: $localize`:@@log.term.decide:Срокът за решение на общината`,
  notify: $localize`:@@log.term.notify:Срокът за съобщаване на решението`,
};

/** Ends it. */
export const termReasonLabels: Record<TermReason, string> = {
  extended: $localize`:@@log.term.extended:общината го удължи`,
  new_facts: $localize`:@@log.term.new-facts:има нови факти`,
  calendar: $localize`:@@log.term.calendar:промениха се почивните дни`,
  returned: $localize`:@@log.term.returned:случаят се върна от друг орган`,
  received: $localize`:@@log.term.received:случаят е получен`,
};

export const erasedLabels: Record<ErasedPart, string> = {
  original: $localize`:@@log.erased.original:Оригиналният текст е изтрит`,
  everything: $localize`:@@log.erased.everything:Изтрито е всичко написано по случая`,
};
