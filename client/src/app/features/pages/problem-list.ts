import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ProblemType } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { PageHeading } from '../../ui/page-heading';

/** Every type of problem that the API answers with, by status. */
@Component({
  selector: 'app-problem-list',
  imports: [PageFailure, PageHeading, RouterLink],
  template: `
    @if (resource.error(); as error) {
      <app-page-failure [error]="error" />
    } @else {
      <div class="reading prose">
        <z-page-heading i18n-heading="@@pages.problems.title" heading="Видове грешки">
          <p class="lead" i18n="@@pages.problems.lead">
            Когато програмният интерфейс откаже нещо, отговорът носи адреса на вида си (RFC 9457). Тук са всички.
          </p>
        </z-page-heading>
        @for (group of groups(); track group.status) {
          <h2>
            {{ group.status }} <span lang="en">{{ group.reasonPhrase }}</span>
          </h2>
          <ul>
            @for (problem of group.problems; track problem.slug) {
              <li>
                <a [routerLink]="['/problems', problem.slug]">{{ problem.title }}</a>
                <span class="hint problem-slug" lang="en">{{ problem.slug }}</span>
              </li>
            }
          </ul>
        }
      </div>
    }
  `,
  styles: `
    .problem-slug {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class ProblemList {
  protected readonly resource = httpResource<{ items: ProblemType[] }>(() => '/api/v1/problems');
  protected readonly groups = computed(() => {
    const items = this.resource.hasValue() ? this.resource.value().items : [];
    return [...new Set(items.map(({ status }) => status))].map((status) => {
      const problems = items.filter((problem) => problem.status === status);
      return { status, reasonPhrase: problems[0]?.reasonPhrase ?? '', problems };
    });
  });
}
