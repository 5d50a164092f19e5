import { httpResource } from '@angular/common/http';
import { Component, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { AdminConsultationSummary, Schemas } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { consultationLooks } from '../../../core/labels/consultation-labels';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';

export const deskApi = '/api/v1/consultation-desk';

/** Consultations on whose proposals the reader decides. */
@Component({
  selector: 'app-consultation-desk-list',
  imports: [DeskFailure, EmptyState, PageHeading, RouterLink, StatusBadge],
  templateUrl: './consultation-desk-list.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class ConsultationDeskList {
  protected readonly list = httpResource<Schemas['AdminConsultationList']>(() => deskApi);
  protected readonly looks = consultationLooks;
  private readonly date = injectDateFormat();

  protected periodOf({ opensOn, closesOn }: AdminConsultationSummary): string {
    return `${this.date(opensOn, 'short')} – ${this.date(closesOn, 'short')}`;
  }
}
