import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { PageHeading } from '../../../../ui/page-heading';
import { injectLeaveRecord } from '../form/leave-record';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { adminApi, type Department, type ListOf, type TopicEntry } from '../records';
import { TopicForm } from './topic-form';

/** One topic. */
@Component({
  selector: 'app-topic-page',
  imports: [ListState, MissingRecord, PageHeading, RouterLink, TopicForm],
  template: `
    <a class="back-link" routerLink="/staff/admin/topics" i18n="@@staff-admin.topic.to-list">Теми</a>
    @if (!topics.hasValue() || !departments.hasValue()) {
      <app-list-state [error]="topics.error() ?? departments.error()" (again)="reload()" />
    } @else if (topic(); as topic) {
      <z-page-heading [heading]="nameOf(topic)" />
      <app-topic-form [topic]="topic" [departments]="departments.value().items" (saved)="leave($event)" />
    } @else {
      <app-missing-record list="/staff/admin/topics" />
    }
  `,
})
export class TopicPage {
  readonly key = input.required<string>();

  private readonly language = injectLanguage();
  private readonly leaveRecord = injectLeaveRecord('/staff/admin/topics');
  protected readonly topics = httpResource<ListOf<TopicEntry>>(() => `${adminApi}/topics`);
  protected readonly departments = httpResource<ListOf<Department>>(() => `${adminApi}/departments`);
  protected readonly topic = computed(() =>
    this.topics.hasValue() ? (this.topics.value().items.find(({ key }) => key === this.key()) ?? null) : null,
  );

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const topic = this.topic();
      if (topic !== null) setTitle(this.nameOf(topic));
    });
  }

  protected nameOf(topic: TopicEntry): string {
    return localizedText(this.language, topic, 'name');
  }

  protected leave(topic: TopicEntry): void {
    this.leaveRecord(this.nameOf(topic));
  }

  protected reload(): void {
    this.topics.reload();
    this.departments.reload();
  }
}
