import { httpResource } from '@angular/common/http';
import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { DataDay, DataFile, OpenDataPage as OpenDataAnswer } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { LocalDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { formatBytes } from '../../core/i18n/numbers';
import { SiteDirectory } from '../../core/site/site-directory';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { DataTableCard } from './data-table-card';

/** Everything that is public, to download as a whole: the newest day, each table with its columns, earlier days. */
@Component({
  selector: 'app-open-data-page',
  imports: [DataTableCard, EmptyState, Icon, LocalDate, PageFailure, PageHeading, RouterLink],
  templateUrl: './open-data-page.html',
})
export class OpenDataPage {
  private readonly language = injectLanguage();
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly municipality = inject(SiteDirectory).municipalityName;
  protected readonly answer = httpResource<OpenDataAnswer>(() => '/api/v1/open-data');
  protected readonly shown = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly newest = computed(() => this.day(this.shown()?.days[0]));
  protected readonly earlier = computed(() => (this.shown()?.days.slice(1) ?? []).map((each) => this.day(each)));
  /** in the language of the page */
  protected readonly codebook = computed(() => this.described(`codebook.${this.language}.md`));
  protected readonly metadata = computed(() => this.described('csv-metadata.json'));

  private day(day: DataDay | undefined) {
    return day
      ? {
          ...day,
          size: formatBytes(day.archive.bytes, this.language),
          path: day.archive.path,
          address: `${this.origin}${day.archive.path}`,
        }
      : null;
  }

  private described(name: string): DataFile | null {
    return this.shown()?.descriptions.find((file) => file.name === name) ?? null;
  }
}
