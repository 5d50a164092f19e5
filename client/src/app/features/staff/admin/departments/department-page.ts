import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { PageHeading } from '../../../../ui/page-heading';
import { ClosingPanel, type ClosingWords } from '../form/closing-panel';
import { injectLeaveRecord } from '../form/leave-record';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { adminApi, type Department, type ListOf } from '../records';
import { AnswerApprovalRule } from './answer-approval';
import { DepartmentForm } from './department-form';

const closing: ClosingWords = {
  heading: $localize`:@@staff-admin.department.closing:Закриване на отдела`,
  text: $localize`:@@staff-admin.department.closing-text:От избрания ден към отдела не се насочва нищо ново. Отговорите му остават публични под неговото име.`,
  close: $localize`:@@staff-admin.department.close:Закрий отдела`,
  question: $localize`:@@staff-admin.department.close-question:Да закрием ли отдела?`,
  follows: [
    $localize`:@@staff-admin.department.close-1:Отделът изчезва от страницата „Кой отговаря“ и от списъците за избор.`,
    $localize`:@@staff-admin.department.close-2:Теми, насочвани към него, остават без отдел по подразбиране.`,
    $localize`:@@staff-admin.department.close-3:Незавършените му случаи се връщат на модераторите. Те получават писмо и ги насочват към друг отдел.`,
    $localize`:@@staff-admin.department.close-4:Отговорите му остават публични. Можете да го върнете в употреба.`,
  ],
};

/** One department, or the place to add one. */
@Component({
  selector: 'app-department-page',
  imports: [AnswerApprovalRule, ClosingPanel, DepartmentForm, ListState, MissingRecord, PageHeading, RouterLink],
  template: `
    <a class="back-link" routerLink="/staff/admin/departments" i18n="@@staff-admin.department.to-list">Отдели</a>
    @if (slug() === undefined) {
      <z-page-heading heading="Нов отдел" i18n-heading="@@staff-admin.department.new" />
      <app-department-form (saved)="leave($event)" />
    } @else if (!departments.hasValue()) {
      <app-list-state [error]="departments.error()" (again)="departments.reload()" />
    } @else if (department(); as department) {
      <z-page-heading [heading]="nameOf(department)" [caption]="department.slug" />
      <app-department-form [department]="department" (saved)="leave($event)" />
      <app-answer-approval [slug]="department.slug" />
      <app-closing-panel [url]="url()" [closedOn]="department.closedOn" [words]="closing" (changed)="reload()" />
    } @else {
      <app-missing-record list="/staff/admin/departments" />
    }
  `,
})
export class DepartmentPage {
  /** absent for a new one */
  readonly slug = input<string>();

  private readonly language = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  private readonly leaveRecord = injectLeaveRecord('/staff/admin/departments');
  protected readonly closing = closing;
  protected readonly departments = httpResource<ListOf<Department>>(() =>
    this.slug() === undefined ? undefined : `${adminApi}/departments`,
  );
  protected readonly url = computed(() => `${adminApi}/departments/${this.slug()}`);
  protected readonly department = computed(() =>
    this.departments.hasValue() ? (this.departments.value().items.find(({ slug }) => slug === this.slug()) ?? null) : null,
  );

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const department = this.department();
      if (department !== null) setTitle(this.nameOf(department));
    });
  }

  protected nameOf(department: Department): string {
    return localizedText(this.language, department, 'name');
  }

  protected leave(department: Department): void {
    this.leaveRecord(this.nameOf(department));
  }

  protected reload(): void {
    this.directory.refresh();
    this.departments.reload();
  }
}
