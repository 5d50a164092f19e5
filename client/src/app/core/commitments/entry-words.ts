import { DOCUMENT, inject } from '@angular/core';

import type { CommitmentReport, MonitorName, PublicAssessment } from '../api/contract';
import type { Cited } from '../../ui/citation';
import { injectDateFormat } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { localizedText } from '../i18n/localized-text';
import { stepLabels } from '../labels/step-labels';
import { injectCommitmentWords, type Said } from './commitment-words';

/** What the entries of both voices say about themselves, and how each is cited. */
export interface EntryWords {
  /** Bulgarian where it has no other name. */
  monitor(organisation: MonitorName): Said;
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
  const monitor = (organisation: MonitorName): Said => ({
    text: localizedText(language, organisation, 'name'),
    language: language === 'en' && organisation.nameEn === organisation.nameBg ? 'bg' : null,
  });
  const address = (number: number, id: string): string => `${origin}/${language}/commitments/${number}#${entryAnchor(id)}`;
  return {
    monitor,
    signature,
    citeReport: (number, report) => {
      const [what, on] = [stepLabels[report.step], date(report.on)];
      return {
        who: words.own(signature(report)),
        text: $localize`:@@layout.cite.report:Отчет по ангажимент № ${number}:number:: „${what}:what:“, ${on}:day:`,
        address: address(number, report.id),
      };
    },
    citeAssessment: ({ id, commitment: number, organisation, step, on }) => {
      const [what, day] = [stepLabels[step], date(on)];
      return {
        who: monitor(organisation),
        text: $localize`:@@layout.cite.assessment:Оценка на ангажимент № ${number}:number:: „${what}:what:“, ${day}:day:`,
        address: address(number, id),
      };
    },
  };
}
