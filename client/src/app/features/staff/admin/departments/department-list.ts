import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { injectOpeningLook } from '../form/opening-look';
import { ListState } from '../frame/list-state';
import { adminApi, type Department, type ListOf } from '../records';

/** All departments, the closed ones too. */
@Component({
  selector: 'app-department-list',
  imports: [EmptyState, Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge],
  templateUrl: './department-list.html',
})
export class DepartmentList {
  protected readonly departments = httpResource<ListOf<Department>>(() => `${adminApi}/departments`);
  protected readonly lookOf = injectOpeningLook();
  private readonly language = injectLanguage();

  protected nameOf(department: Department): string {
    return localizedText(this.language, department, 'name');
  }

  protected headOf(department: Department): string {
    return localizedText(this.language, department, 'headOffice');
  }
}
