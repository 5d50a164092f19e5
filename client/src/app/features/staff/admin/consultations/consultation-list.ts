import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { AdminConsultationSummary } from '../../../../core/api/contract';
import { injectDateFormat } from '../../../../core/i18n/dates';
import { adoptingBodyLabels, consultationLooks } from '../../../../core/labels/consultation-labels';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { ListState } from '../frame/list-state';
import { adminApi, type ListOf } from '../records';

/** All consultations, drafts too, with what is left to do. */
@Component({
  selector: 'app-admin-consultation-list',
  imports: [EmptyState, Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge],
  templateUrl: './consultation-list.html',
})
export class ConsultationList {
  protected readonly list = httpResource<ListOf<AdminConsultationSummary>>(() => `${adminApi}/consultations`);
  protected readonly looks = consultationLooks;
  protected readonly bodies = adoptingBodyLabels;
  private readonly date = injectDateFormat();

  protected periodOf({ opensOn, closesOn }: AdminConsultationSummary): string {
    return `${this.date(opensOn, 'short')} – ${this.date(closesOn, 'short')}`;
  }
}
