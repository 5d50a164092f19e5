import { DOCUMENT, inject } from '@angular/core';

import type { AssessedStep, CommitmentReport, MonitorName, PublicAssessment } from '../api/contract';
import type { Cited } from '../../ui/citation';
import { injectDateFormat } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { localizedText } from '../i18n/localized-text';
import { stepLabels } from '../labels/step-labels';
import { injectCommitmentWords } from './commitment-words';

/** What the entries of both voices say about themselves, and how each is cited. */
export interface EntryWords {
  monitor(organisation: MonitorName): string;
  /** „Началник на отдел, Благоустрояване“ */
  signature(signed: Pick<CommitmentReport, 'office' | 'department'>): string;
  citeReport(number: number, report: CommitmentReport): Cited;
  citeAssessment(assessment: PublicAssessment): Cited;
}

/** The permanent name of an entry on the page of its commitment. */
export const entryAnchor = (id: string): string => `entry-${id}`;

export function injectEntryWords(): EntryWords {
  const language = injectLanguage();
  const date = injectDateFormat();
  const words = injectCommitmentWords();
  const origin = inject(DOCUMENT).location.origin;
  const signature = ({ office, department }: Pick<CommitmentReport, 'office' | 'department'>): string =>
    `${office}, ${words.department(department)}`;
  const monitor = (organisation: MonitorName): string => localizedText(language, organisation, 'name');
  const quoted = (step: AssessedStep): string => stepLabels[step];
  const cite = (number: number, id: string, text: string): Cited => ({
    text,
    language: null,
    address: `${origin}/${language}/commitments/${number}#${entryAnchor(id)}`,
  });
  return {
    monitor,
    signature,
    citeReport: (number, report) => {
      const [who, what, on] = [signature(report), quoted(report.step), date(report.on)];
      return cite(
        number,
        report.id,
        $localize`:@@layout.cite.report:${who}:who:. Отчет по ангажимент № ${number}:number:: „${what}:what:“, ${on}:day:`,
      );
    },
    citeAssessment: (assessment) => {
      const { commitment: number, organisation, step, on } = assessment;
      const [who, what, day] = [monitor(organisation), quoted(step), date(on)];
      return cite(
        number,
        assessment.id,
        $localize`:@@layout.cite.assessment:${who}:who:. Оценка на ангажимент № ${number}:number:: „${what}:what:“, ${day}:day:`,
      );
    },
  };
}
