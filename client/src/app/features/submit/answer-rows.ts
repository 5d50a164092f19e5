import { inject } from '@angular/core';

import type { Draft, SubmissionStep } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { identityLabels } from '../../core/labels/identity-labels';
import { kindLabels } from '../../core/labels/kind-labels';
import { officeLabels } from '../../core/labels/office-labels';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import type { SummaryLine, SummaryRow } from '../../ui/summary-list';

/** Characters of the text that are enough to recognise it; all of it stands in the preview above. */
const BEGINNING = 160;

type Change = NonNullable<SummaryRow['change']>;

/** Gives a function that puts a draft into rows of questions and answers, each with the way to change it. */
export function injectAnswerRows(): (draft: Draft, change: (step: SubmissionStep) => Change) => SummaryRow[] {
  const directory = inject(SiteDirectory);
  const date = injectDateFormat();

  return (draft, change) => {
    const row = (step: SubmissionStep, term: string, value: SummaryRow['value'] | null, language?: string): SummaryRow => ({
      term,
      value: value ?? '',
      change: change(step),
      ...(language === undefined || !value ? {} : { language }),
    });
    const { about, author, identity, language } = draft;
    return [
      row(
        'kind',
        $localize`:@@submit.row.kind-and-topic:Какво подавате`,
        linesOf(draft.kind && kindLabels[draft.kind], draft.topic && topicLabels[draft.topic]),
      ),
      row('text', $localize`:@@submit.row.title:Заглавие`, draft.title, language),
      row('text', $localize`:@@submit.row.text:Текст`, beginning(draft.text), language),
      ...(draft.steps.includes('about')
        ? [
            row('about', $localize`:@@submit.row.about:За кого е`, aboutLines(about, language)),
            row('about', $localize`:@@submit.row.day:Кога се случи`, draft.occurredOn && date(draft.occurredOn)),
          ]
        : []),
      row(
        'place',
        $localize`:@@submit.row.place:Място`,
        linesOf(draft.settlement && directory.settlementName(draft.settlement), own(draft.address, language)),
      ),
      row('files', $localize`:@@submit.row.files:Файлове`, draft.files.map(({ name }) => name).join('\n')),
      row('identity', $localize`:@@submit.row.identity:Как подавате`, identity && identityLabels[identity]),
      ...(identity === 'anonymous' ? [] : [row('contact', $localize`:@@submit.row.name:Име`, author.name)]),
      row('contact', $localize`:@@submit.row.email:Имейл`, author.email),
      ...(identity === 'anonymous' ? [] : [row('contact', $localize`:@@submit.row.phone:Телефон`, author.phone)]),
    ];
  };

  function aboutLines(about: Draft['about'], language: string): SummaryLine[] {
    return linesOf(
      about?.department && directory.departmentName(about.department),
      about?.office && officeLabels[about.office],
      own(about?.name, language),
    );
  }
}

/** Words of the citizen's own, in their language. */
function own(text: string | null | undefined, language: string): SummaryLine | null {
  return text ? { text, language } : null;
}

function linesOf(...lines: readonly (SummaryLine | string | null | undefined)[]): SummaryLine[] {
  return lines.flatMap((line) => (line ? [typeof line === 'string' ? { text: line } : line] : []));
}

function beginning(text: string): string {
  const characters = [...text];
  return characters.length <= BEGINNING ? text : `${characters.slice(0, BEGINNING).join('').trimEnd()}…`;
}
