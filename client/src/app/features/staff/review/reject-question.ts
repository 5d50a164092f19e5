import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { CaseFile, ReasonChoice, ReasonEffect, Schemas } from '../../../core/api/contract';
import { formatDate } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { SiteDirectory } from '../../../core/site/site-directory';
import type { ActionAnswer, ActionQuestion } from '../desk-form/action-dialog';
import { textLimits } from '../desk-form/text-rules';
import { todayInSofia } from '../lists/due';
import { filledIn, leftOpen, type PlaceholderValues } from '../reason-texts/fill-in';
import { openPlaces } from '../reason-texts/placeholder-labels';

/** The question why a text is not published: its reasons are data, and its text to the author begins with the template of the reason. */
export function injectRejectQuestion() {
  const http = inject(HttpClient);
  const directory = inject(SiteDirectory);
  const language = injectLanguage();

  /** What can be chosen today. */
  async function load(): Promise<readonly ReasonChoice[]> {
    return (await firstValueFrom(http.get<Schemas['ReasonChoiceList']>('/api/v1/reasons/choices'))).items;
  }

  function ask(
    file: CaseFile,
    department: string,
    reasons: readonly ReasonChoice[],
    send: (answer: ActionAnswer, effect: ReasonEffect) => Promise<void>,
  ): ActionQuestion {
    const named = (code: string): ReasonChoice | undefined => reasons.find((reason) => reason.code === code);
    const effectOf = (code: string): ReasonEffect => named(code)?.effect ?? 'continues';
    return {
      key: `${file.number} reject`,
      heading: $localize`:@@staff-desk.reject.heading:Не публикувай`,
      explanation: file.needsTwo
        ? $localize`:@@staff-desk.reject.explanation-two:За такъв сигнал решават двама. Това е предложение. Авторът научава едва когато втори модератор се съгласи.`
        : $localize`:@@staff-desk.reject.explanation:Пред всички остават само номерът, датата и причината.`,
      choice: {
        pointer: '/reasonCode',
        label: $localize`:@@staff-desk.reject.reason:Причина`,
        empty: $localize`:@@staff-desk.choose:Изберете`,
        missing: $localize`:@@staff-desk.reject.reason-missing:Изберете причина.`,
        choices: reasons.map((reason) => ({ value: reason.code, label: localizedText(language, reason, 'label') })),
      },
      text: {
        pointer: '/note',
        label: $localize`:@@staff-desk.ask.to-author:Текст до автора`,
        hint: $localize`:@@staff-desk.ask.author-reads:Авторът го получава дума по дума.`,
        limit: textLimits.note,
        faultOf: (text) => {
          const open = leftOpen(text);
          if (open.length === 0) return '';
          return $localize`:@@staff-desk.reject.fill-in:Попълнете в текста: ${openPlaces(open)}:places:.`;
        },
      },
      templateOf: (code) => {
        const reason = named(code);
        return reason === undefined ? '' : filledIn(localizedText(file.language, reason, 'template'), knownOf(file, department));
      },
      consequenceOf: (code) => (code === '' ? '' : consequenceOf(effectOf(code), department)),
      confirm: file.needsTwo
        ? $localize`:@@staff-desk.reject.confirm-two:Предложи да не се публикува`
        : $localize`:@@staff-desk.reject.confirm:Не публикувай`,
      isDangerous: true,
      send: (answer) => send(answer, effectOf(answer.choice)),
    };
  }

  /** In the language of the case, in which its author is written to. */
  function knownOf({ number, language: of, receivedAt, decideBy }: CaseFile, department: string): PlaceholderValues {
    const place = directory.departments().find(({ slug }) => slug === department);
    return {
      number,
      received_on: formatDate(receivedAt, 'long', of),
      date: formatDate(todayInSofia(new Date()), 'long', of),
      ...(place === undefined ? {} : { department: localizedText(of, place, 'name') }),
      ...(decideBy === null ? {} : { decide_by: formatDate(decideBy, 'long', of) }),
    };
  }

  function consequenceOf(effect: ReasonEffect, department: string): string {
    if (effect === 'ends') return $localize`:@@staff-desk.reject.ends:С тази причина случаят приключва.`;
    if (effect === 'ends_once_forwarded')
      return $localize`:@@staff-desk.reject.then-forward:След това го препратете на компетентния орган.`;
    if (department === '')
      return $localize`:@@staff-desk.reject.then-route:Случаят продължава. Насочете го към отдел, за да получи авторът отговор.`;
    const name = directory.departmentName(department);
    return $localize`:@@staff-desk.reject.routes:Случаят отива при „${name}:department:“ и авторът получава личен отговор.`;
  }

  return { load, ask };
}
