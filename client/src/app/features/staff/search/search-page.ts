import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import type { SearchItem, SearchResult } from '../../../core/api/contract';
import { procedureLabels } from '../../../core/labels/procedure-labels';
import { publicationLabels } from '../../../core/labels/publication-labels';
import { StaffSession } from '../../../core/session/staff-session';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { injectCaseRows } from '../casework/case-rows';
import { ChoiceField } from '../desk-form/choice-field';
import { LineField } from '../desk-form/line-field';
import { CaseRow } from '../lists/case-row';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';

/** Search over all cases that the account may see. What is looked for stands in the address. */
@Component({
  selector: 'app-search-page',
  imports: [
    CaseRow,
    ChoiceField,
    DeskFailure,
    EmptyState,
    FormField,
    FormRoot,
    Icon,
    LineField,
    MatButtonModule,
    MoreButton,
    PageHeading,
    RouterLink,
  ],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
})
export class SearchPage {
  /** all from the address */
  readonly q = input<string>();
  readonly procedure = input<string>();
  readonly publication = input<string>();
  readonly department = input<string>();

  private readonly router = inject(Router);
  private readonly directory = inject(SiteDirectory);
  private readonly rowOf = injectCaseRows();
  protected readonly isModerator = computed(() => this.session.role() === 'moderator');
  private readonly session = inject(StaffSession);

  private readonly wanted = computed(() => ({
    q: this.q() ?? '',
    procedure: this.procedure() ?? '',
    publication: this.publication() ?? '',
    department: this.department() ?? '',
  }));
  protected readonly isFiltered = computed(() => Object.values(this.wanted()).some((value) => value !== ''));
  protected readonly list = pagedList<SearchItem, SearchResult>('/api/v1/case-search', () => withoutEmpty(this.wanted()));
  protected readonly rows = computed(() =>
    this.list.items().map((item) => {
      const link = this.isModerator() ? `/staff/review/${item.number}` : `/staff/cases/${item.number}`;
      const row = this.rowOf(item, link);
      const department = item.department;
      return department === null
        ? row
        : { ...row, facts: [...row.facts, { icon: 'building' as const, text: this.directory.departmentName(department) }] };
    }),
  );

  private readonly typed = signal({ q: '', procedure: '', publication: '', department: '' });
  protected readonly fields = form(this.typed, { submission: { action: () => this.find() } });
  protected readonly procedures = Object.entries(procedureLabels).map(([value, label]) => ({ value, label }));
  protected readonly publications = Object.entries(publicationLabels).map(([value, label]) => ({ value, label }));
  protected readonly departments = computed(() =>
    this.directory.departments().map(({ slug }) => ({ value: slug, label: this.directory.departmentName(slug) })),
  );

  constructor() {
    effect(() => {
      this.typed.set(this.wanted());
    });
  }

  private async find(): Promise<undefined> {
    const { q, ...filters } = this.typed();
    await this.router.navigate(['/staff/search'], { queryParams: withoutEmpty({ q: q.trim(), ...filters }) });
    return undefined;
  }
}

function withoutEmpty(query: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}
