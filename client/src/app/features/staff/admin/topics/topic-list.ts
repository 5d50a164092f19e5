import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { PageHeading } from '../../../../ui/page-heading';
import { ListState } from '../frame/list-state';
import { adminApi, type Department, type ListOf, type TopicEntry } from '../records';

/** The topics, and where their cases usually go. */
@Component({
  selector: 'app-topic-list',
  imports: [ListState, PageHeading, RouterLink],
  template: `
    <div class="settings-head">
      <z-page-heading heading="Теми" i18n-heading="@@staff-admin.topics.heading">
        <p class="settings-lead" i18n="@@staff-admin.topics.lead">
          Темите са пет и не се добавят. Променят се имената им и отделът, който се предлага на модератора.
        </p>
      </z-page-heading>
    </div>
    @if (topics.hasValue() && departments.hasValue()) {
      <ul class="rows">
        @for (topic of topics.value().items; track topic.key) {
          <li>
            <div class="settings-row settings-row--two">
              <p class="settings-name">
                <a [routerLink]="['/staff/admin/topics', topic.key]">{{ nameOf(topic) }}</a>
              </p>
              <p class="settings-soft">
                @if (topic.defaultDepartment; as slug) {
                  <ng-container i18n="@@staff-admin.topics.default">Предлага се: {{ departmentOf(slug) }}</ng-container>
                } @else {
                  <ng-container i18n="@@staff-admin.topics.no-default">Модераторът избира всеки път</ng-container>
                }
              </p>
            </div>
          </li>
        }
      </ul>
    } @else {
      <app-list-state [error]="topics.error() ?? departments.error()" (again)="reload()" />
    }
  `,
})
export class TopicList {
  protected readonly topics = httpResource<ListOf<TopicEntry>>(() => `${adminApi}/topics`);
  protected readonly departments = httpResource<ListOf<Department>>(() => `${adminApi}/departments`);
  private readonly language = injectLanguage();
  private readonly names = computed(() => {
    const departments = this.departments.hasValue() ? this.departments.value().items : [];
    return new Map(departments.map((department) => [department.slug, localizedText(this.language, department, 'name')]));
  });

  protected nameOf(topic: TopicEntry): string {
    return localizedText(this.language, topic, 'name');
  }

  protected departmentOf(slug: string): string {
    return this.names().get(slug) ?? slug;
  }

  protected reload(): void {
    this.topics.reload();
    this.departments.reload();
  }
}
