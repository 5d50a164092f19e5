import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Schemas } from '../../../core/api/contract';
import { CommitmentTracks } from '../../../core/commitments/commitment-tracks';
import { injectCommitmentWords } from '../../../core/commitments/commitment-words';
import { type ProblemField, problemOf } from '../../../core/http/problem';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { stepLabels } from '../../../core/labels/step-labels';
import { injectPageTitle } from '../../../core/layout/page-title';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { ChoiceField } from '../desk-form/choice-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { EvidenceForm, fileOnItsWay } from '../evidence/evidence-form';
import { ownCommitmentsApi } from './own-commitments-page';
import { reportedSteps } from './reported-steps';

const empty = { step: '', text: '' };

/** The place where a department says how far its commitment is: a dated entry, beside those before it. */
@Component({
  selector: 'app-report-page',
  imports: [
    ...[ChoiceField, CommitmentTracks, DeskFailure, EvidenceForm, FormFaults, FormField, FormRoot],
    ...[LongTextField, PageHeading, RouterLink, SaveButton, StatusBadge],
  ],
  templateUrl: './report-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class ReportPage {
  readonly number = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly words = injectCommitmentWords();
  private readonly announcer = inject(Announcer);
  protected readonly resource = httpResource<Schemas['PublicCommitment']>(
    () => `${ownCommitmentsApi}/${encodeURIComponent(this.number())}`,
  );
  protected readonly isMissing = computed(() => problemOf(this.resource.error()).status === 404);
  protected readonly shown = computed(() => (this.resource.hasValue() ? this.present(this.resource.value()) : null));

  protected readonly labels = {
    step: $localize`:@@staff-commitments.report.step:Докъде стигна изпълнението`,
    text: $localize`:@@staff-commitments.report.text:Какво е направено`,
  };
  protected readonly limit = { min: 20, max: 2_000 };
  protected readonly steps = Object.entries(reportedSteps).map(([value, label]) => ({ value, label }));
  protected readonly evidence = signal<readonly Schemas['EvidenceRequest'][]>([]);
  /** what the server found wrong with the evidence among the rest */
  protected readonly faults = signal<readonly ProblemField[]>([]);
  protected readonly isUploading = signal(false);
  protected readonly record = new RecordForm(empty);
  /** that nothing was begun needs no proof */
  protected readonly needsEvidence = computed(() => !['', 'not_started'].includes(this.record.typed().step));
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.step, { message: $localize`:@@staff-commitments.report.step-missing:Изберете докъде стигна изпълнението.` });
      limitText(path.text, this.limit);
    },
    this.record.sending(() => this.send()),
  );
  /** Names this report, so that a second press of the button does not send it twice; with other words it is another one. */
  private readonly request = computed(() => {
    this.record.typed();
    this.evidence();
    return crypto.randomUUID();
  });

  constructor() {
    guardUnsaved(computed(() => this.evidence().length > 0));
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.resource.hasValue()) setTitle(this.resource.value().title);
    });
  }

  private present(commitment: Schemas['PublicCommitment']) {
    const { number, title, reports } = commitment;
    return {
      ...{ title, tracked: commitment, origin: this.words.origin(commitment.origin) },
      ...{ late: this.words.late(commitment), due: this.words.due(commitment) },
      caption: $localize`:@@staff-commitments.number:Ангажимент № ${number}:number:`,
      publicLink: `/${this.language}/commitments/${number}`,
      reports: reports.map(({ id, on, step, text, office }) => ({ id, text, office, day: this.date(on, 'short'), step: stepLabels[step] })),
    };
  }

  private async send(): Promise<void> {
    if (this.isUploading()) return this.record.holdBack(fileOnItsWay);
    const { step, text } = this.record.typed();
    const body = { step, text: text.trim(), evidence: this.evidence() };
    const headers = { 'Idempotency-Key': `"${this.request()}"` };
    const url = `/api/v1/commitments/${encodeURIComponent(this.number())}/reports`;
    this.faults.set([]);
    try {
      this.resource.set(await firstValueFrom(this.http.post<Schemas['PublicCommitment']>(url, body, { headers })));
    } catch (error) {
      this.faults.set(problemOf(error).errors);
      throw error;
    }
    this.record.show(empty);
    this.evidence.set([]);
    this.fields().reset();
    this.announcer.say($localize`:@@staff-commitments.report.sent:Отчетът е публичен.`);
  }
}
