import { inject } from '@angular/core';

import { injectDateFormat } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { formatNumber } from '../i18n/numbers';
import { outcomeLabels } from '../labels/outcome-labels';
import type { Look } from '../labels/status-look';
import { ReasonDirectory } from '../reasons/reason-directory';
import { SiteDirectory } from '../site/site-directory';
import { decisionLabels, decisionLooks, erasedLabels, receivedLabels, termLabels, termReasonLabels, typeLooks } from './entry-labels';
import type { LogEntry, LogType } from './log-entry';

/** An entry as a reader meets it. */
export interface EntryWords {
  readonly title: string;
  /** what else it says; nothing for most */
  readonly text: string;
  readonly look: Look;
}

type OfType<Type extends LogType> = Extract<LogEntry, { t: Type }>;
type Sentences = { readonly [Type in LogType]: (entry: OfType<Type>) => EntryWords };

/** Gives a function that puts an entry into words. A type that is new has none, and does not compile. */
export function injectEntryWords(): (entry: LogEntry) => EntryWords {
  const reasons = inject(ReasonDirectory);
  const directory = inject(SiteDirectory);
  const language = injectLanguage();
  const date = injectDateFormat();

  const sentences: Sentences = {
    received: ({ kind, due, backfilled }) => ({
      title: receivedLabels[kind],
      text: [
        $localize`:@@log.received.moderate:Преглед до ${date(due.moderate)}:day:`,
        due.decide === null
          ? $localize`:@@log.received.no-term:Законов срок за решение не тече`
          : $localize`:@@log.received.decide:Решение до ${date(due.decide)}:day:`,
        backfilled === true ? $localize`:@@log.received.backfilled:Записано е, когато дневникът започна` : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      look: typeLooks.received,
    }),
    decision: ({ d, r, to, at }) => ({
      title: decisionLabels[d],
      text: [
        to === undefined ? '' : $localize`:@@log.decision.to:Отговаря: ${directory.authorityName(to)}:authority:.`,
        r === undefined ? '' : $localize`:@@log.decision.why:Причина: ${reasons.label(r, at)}:reason:.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
      look: decisionLooks[d],
    }),
    response: ({ outcome, version }) => ({
      title:
        version === 1
          ? $localize`:@@log.response.first:Общината отговори`
          : $localize`:@@log.response.later:Отговорът е поправен (${version}:version:. версия)`,
      text: $localize`:@@log.response.outcome:Изход: ${outcomeLabels[outcome]}:outcome:.`,
      look: typeLooks.response,
    }),
    deadline: (entry) => ({ title: termSentence(entry), text: '', look: typeLooks.deadline }),
    erased: ({ what }) => ({
      title: erasedLabels[what],
      text: $localize`:@@log.erased.stays:Записите остават верни, но вече не казват нищо за текста.`,
      look: typeLooks.erased,
    }),
    continued: ({ log, size, reason }) => ({
      title: $localize`:@@log.continued.title:Тук започна нов дневник`,
      text: $localize`:@@log.continued.text:Предишният беше ${log}:origin: с ${formatNumber(size, language)}:size: записа. Причина: ${reason}:reason:`,
      look: typeLooks.continued,
    }),
  };

  function termSentence({ term, old, new: next, r }: OfType<'deadline'>): string {
    const [what, why] = [termLabels[term], termReasonLabels[r]];
    if (next === null) return $localize`:@@log.term.stopped:${what}:term: вече не тече: ${why}:reason:`;
    if (old === null) return $localize`:@@log.term.set:${what}:term: е до ${date(next)}:day:: ${why}:reason:`;
    return $localize`:@@log.term.moved:${what}:term: е до ${date(next)}:new:, вместо до ${date(old)}:old:: ${why}:reason:`;
  }

  // The function and its entry are of one type, which the compiler can't see through the index.
  return (entry) => (sentences[entry.t] as (entry: LogEntry) => EntryWords)(entry);
}
