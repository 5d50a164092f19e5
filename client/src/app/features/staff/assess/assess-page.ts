import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Schemas } from '../../../core/api/contract';
import { type ProblemField, problemOf } from '../../../core/http/problem';
import { injectPageTitle } from '../../../core/layout/page-title';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { FormFaults } from '../admin/form/form-faults';
import { fieldLabels } from '../admin/form/field-labels';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { CardsField } from '../desk-form/cards-field';
import { ChoiceField, choicesOf } from '../desk-form/choice-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { EvidenceForm, fileOnItsWay } from '../evidence/evidence-form';
import { todayInSofia } from '../lists/due';
import { confidences, methods, stepCards, stepLegend, wordLimit } from './assess-words';
import { CommitmentFacts } from './commitment-facts';
import { AssessmentCard } from './entry-card';

/** A monitor says for their organisation what they found of a commitment. */
@Component({
  selector: 'app-assess-page',
  imports: [
    ...[
      AssessmentCard,
      CardsField,
      ChoiceField,
      CommitmentFacts,
      DeskFailure,
      EvidenceForm,
      FormFaults,
      FormField,
      FormRoot,
      LongTextField,
    ],
    ...[MatButtonModule, Notice, PageHeading, RouterLink, SaveButton],
  ],
  templateUrl: './assess-page.html',
  styleUrls: ['../admin/frame/settings.css', './assess-page.css'],
  encapsulation: ViewEncapsulation.None,
})
export class AssessPage {
  readonly number = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly url = computed(() => `/api/v1/commitments/${encodeURIComponent(this.number())}`);
  protected readonly commitment = httpResource<Schemas['PublicCommitment']>(() => this.url());
  protected readonly organisation = httpResource<Schemas['OwnMonitor']>(() => '/api/v1/monitoring/organisation');
  private readonly assessments = httpResource<Schemas['AssessmentList']>(() => `${this.url()}/assessments`);
  protected readonly own = computed(() => (this.organisation.hasValue() ? this.organisation.value().organisation : null));
  protected readonly isReady = computed(() => this.commitment.hasValue() && this.organisation.hasValue() && this.assessments.hasValue());
  protected readonly error = computed(() => this.commitment.error() ?? this.organisation.error() ?? this.assessments.error());
  /** The newest word of the own organisation. */
  protected readonly previous = computed(() => {
    const slug = this.own()?.slug;
    const items = this.assessments.hasValue() ? this.assessments.value().items : [];
    return items.find(({ organisation }) => organisation.slug === slug) ?? null;
  });
  protected readonly caption = computed(() => $localize`:@@staff-assess.caption:Ангажимент № ${this.number()}:INTERPOLATION:`);
  protected readonly isDone = computed(() => this.previous()?.on === todayInSofia(new Date()));

  protected readonly labels = fieldLabels;
  protected readonly limit = wordLimit;
  protected readonly stepLegend = stepLegend;
  protected readonly stepCards = stepCards;
  protected readonly methods = choicesOf(methods);
  protected readonly confidences = choicesOf(confidences);
  protected readonly evidence = signal<readonly Schemas['EvidenceRequest'][]>([]);
  /** what the server found wrong, of the evidence too */
  protected readonly errors = signal<readonly ProblemField[]>([]);
  protected readonly isUploading = signal(false);
  protected readonly needsEvidence = computed(() => this.record.typed().step !== 'no_evidence');
  protected readonly record = new RecordForm({ step: '', method: 'documents', confidence: 'medium', text: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.step, { message: $localize`:@@staff-assess.step-missing:Изберете какво намерихте.` });
      limitText(path.text, wordLimit);
    },
    this.record.sending(() => this.send()),
  );
  protected readonly textHint = computed(() =>
    this.record.typed().step === 'no_evidence'
      ? $localize`:@@staff-assess.text-hint.no-evidence:Напишете къде търсихте и кога. Поне 50 знака.`
      : $localize`:@@staff-assess.text-hint:Какво видяхте и от какво съдите. Поне 50 знака. Всички го четат: без имена на хора.`,
  );
  /** Names this assessment, so that a second press of the button does not send it twice; with other words it is another one. */
  private readonly request = computed(() => {
    this.record.typed();
    this.evidence();
    return crypto.randomUUID();
  });

  constructor() {
    guardUnsaved(computed(() => this.evidence().length > 0));
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.commitment.hasValue()) setTitle(this.commitment.value().title);
    });
  }

  protected reload(): void {
    for (const resource of [this.commitment, this.organisation, this.assessments]) resource.reload();
  }

  /** What was found last time is where this time begins; the evidence is new each time. */
  protected takeOver(): void {
    const previous = this.previous();
    if (previous === null) return;
    const { step, method, confidence, text } = previous;
    this.record.typed.set({ step, method, confidence, text });
    this.announcer.say($localize`:@@staff-assess.taken-over:Предишната оценка е пренесена във формата. Добавете новите доказателства.`);
  }

  private async send(): Promise<void> {
    if (this.isUploading()) return this.record.holdBack(fileOnItsWay);
    const { text, ...chosen } = this.record.typed();
    const headers = { 'Idempotency-Key': `"${this.request()}"` };
    const body = { ...chosen, text: text.trim(), evidence: this.evidence() };
    try {
      await firstValueFrom(this.http.post(`${this.url()}/assessments`, body, { headers }));
    } catch (error) {
      this.errors.set(problemOf(error).errors);
      throw error;
    }
    this.record.settle();
    this.evidence.set([]);
    this.announcer.say($localize`:@@staff-assess.sent:Оценката е публична. Общината може да отговори до 14 дни.`);
    void this.router.navigate(['/staff/monitoring']);
  }
}
