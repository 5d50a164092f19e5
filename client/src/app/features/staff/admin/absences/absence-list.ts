import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { officeLabels } from '../../../../core/labels/office-labels';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { MoreButton } from '../../lists/more-button';
import { pagedList } from '../../lists/paged-list';
import { ListState } from '../frame/list-state';
import { type Absence, adminApi, type ListOf } from '../records';
import { absenceLooks, absenceWarnings, injectDaysOf } from './absence-words';

/** Who stands in for whom: now, later, and before. */
@Component({
  selector: 'app-absence-list',
  imports: [EmptyState, Icon, ListState, MatButtonModule, MoreButton, PageHeading, RouterLink, StatusBadge],
  templateUrl: './absence-list.html',
  styleUrl: './absence-list.css',
})
export class AbsenceList {
  private readonly directory = inject(SiteDirectory);
  protected readonly daysOf = injectDaysOf();
  protected readonly looks = absenceLooks;
  protected readonly warnings = absenceWarnings;
  protected readonly absences = pagedList<Absence, ListOf<Absence>>(`${adminApi}/absences`, () => ({}));

  protected positionOf({ office, holder }: Absence): string {
    return [officeLabels[office], this.departmentName(holder.department)].filter((part) => part !== '').join(' · ');
  }

  protected departmentName(slug: string | null): string {
    return slug === null ? '' : this.directory.departmentName(slug);
  }
}
