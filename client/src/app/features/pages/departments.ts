import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { SiteDirectory } from '../../core/site/site-directory';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';

/** Who answers: the departments with their contacts, by offices and not by names. */
@Component({
  selector: 'app-departments',
  imports: [EmptyState, Icon, PageHeading, RouterLink],
  templateUrl: './departments.html',
  styleUrl: './departments.css',
})
export class Departments {
  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();

  protected readonly departments = computed(() =>
    this.directory.departments().map((department) => ({
      slug: department.slug,
      name: localizedText(this.language, department, 'name'),
      head: localizedText(this.language, department, 'headOffice'),
      address: localizedText(this.language, department, 'address'),
      hours: localizedText(this.language, department, 'hours'),
      email: department.email,
      phone: department.phone,
      call: `tel:${(department.phone ?? '').replace(/[^+\d]/g, '')}`,
    })),
  );
}
