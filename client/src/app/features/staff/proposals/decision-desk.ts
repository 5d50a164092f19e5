import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { DeskConsultation, DeskProposal } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';
import { injectDateFormat } from '../../../core/i18n/dates';
import { consultationLooks, proposalVerdictLooks } from '../../../core/labels/consultation-labels';
import { injectPageTitle } from '../../../core/layout/page-title';
import { EmptyState } from '../../../ui/empty-state';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { injectAsk } from '../desk-form/action-dialog';
import { deskApi } from './consultation-desk-list';

/** Every public proposal of a consultation with its decision, and the place to decide. */
@Component({
  selector: 'app-decision-desk',
  imports: [DeskFailure, EmptyState, MatButtonModule, Notice, PageHeading, RouterLink, StatusBadge],
  templateUrl: './decision-desk.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class DecisionDesk {
  readonly slug = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly ask = injectAsk();
  private readonly date = injectDateFormat();
  protected readonly resource = httpResource<DeskConsultation>(() => `${deskApi}/${encodeURIComponent(this.slug())}`);
  protected readonly consultation = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly mayDecide = computed(() => this.consultation()?.status === 'closed_for_comments');
  protected readonly look = computed(() => consultationLooks[this.consultation()?.status ?? 'open']);
  protected readonly closes = computed(() => this.date(this.consultation()?.closesOn ?? '2000-01-01'));
  protected readonly rows = computed(() => {
    const consultation = this.consultation();
    return (consultation?.proposals ?? []).map((proposal) => ({
      proposal,
      about:
        proposal.article === null
          ? $localize`:@@staff-consultations.whole:целия проект`
          : (consultation?.articles[proposal.article - 1]?.number ?? ''),
      look: proposal.decision && proposalVerdictLooks[proposal.decision.verdict],
    }));
  });

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const consultation = this.consultation();
      if (consultation !== null) setTitle(consultation.titleBg);
    });
  }

  protected async decide({ id, number, version, decision }: DeskProposal): Promise<void> {
    await this.ask({
      key: `proposal ${id} ${version}`,
      heading: $localize`:@@staff-consultations.decide.heading:Решение по предложение ${number}:number:`,
      explanation: $localize`:@@staff-consultations.decide.lead:Става публично, когато консултацията приключи. Дотогава можете да го промените.`,
      choice: {
        pointer: '/verdict',
        label: $localize`:@@staff-consultations.decide.verdict:Решение`,
        empty: $localize`:@@staff-desk.choose:Изберете`,
        missing: $localize`:@@staff-consultations.decide.verdict-missing:Изберете решение.`,
        choices: Object.entries(proposalVerdictLooks).map(([value, { text }]) => ({ value, label: text })),
      },
      text: {
        pointer: '/reasons',
        label: $localize`:@@staff-consultations.decide.reasons:Защо`,
        hint: $localize`:@@staff-consultations.decide.reasons-hint:Поне 20 знака. Кажете какво се променя в проекта или защо не се променя.`,
        limit: { min: 20, max: 3_000 },
      },
      start: { choice: decision?.verdict ?? '', text: decision?.reasons ?? '' },
      confirm: $localize`:@@staff-consultations.decide.save:Запиши решението`,
      send: async ({ choice, text }) => {
        const url = `${deskApi}/proposals/${id}/decision`;
        await firstValueFrom(this.http.post(url, { verdict: choice, reasons: text }, { headers: ifMatch(version) }));
      },
    });
    this.resource.reload();
  }
}
