import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { AdminPolicySummary } from '../../../../core/api/contract';
import { injectDateFormat } from '../../../../core/i18n/dates';
import { policyKindLabels } from '../../../../core/labels/policy-labels';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { ListState } from '../frame/list-state';
import { adminApi, type ListOf } from '../records';

/** All policy documents, drafts too. */
@Component({
  selector: 'app-admin-policy-list',
  imports: [EmptyState, Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge],
  templateUrl: './policy-list.html',
})
export class PolicyList {
  protected readonly policies = httpResource<ListOf<AdminPolicySummary>>(() => `${adminApi}/policies`);
  protected readonly kinds = policyKindLabels;
  private readonly date = injectDateFormat();

  protected periodOf({ periodFrom, periodTo }: AdminPolicySummary): string {
    return `${this.date(periodFrom, 'short')} – ${this.date(periodTo, 'short')}`;
  }
}
