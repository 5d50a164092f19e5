import { Component, computed, inject } from '@angular/core';

import { SiteDirectory } from '../../core/site/site-directory';
import { PageHeading } from '../../ui/page-heading';

/** The accessibility statement (Directive (EU) 2016/2102, art. 7) and the way to complain. */
@Component({ selector: 'app-accessibility', imports: [PageHeading], templateUrl: './accessibility.html' })
export class Accessibility {
  private readonly directory = inject(SiteDirectory);
  protected readonly name = this.directory.municipalityName;
  protected readonly email = computed(
    () => this.directory.municipality()?.accessibilityEmail ?? this.directory.municipality()?.email ?? '',
  );
  protected readonly phone = computed(() => this.directory.municipality()?.phone ?? '');
  protected readonly mail = computed(
    () => `mailto:${this.email()}?subject=${encodeURIComponent($localize`:@@pages.accessibility.subject:Достъпност на „Заедно“`)}`,
  );
}
