import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import type { AnswerTemplate } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { outcomeLabels } from '../../../core/labels/outcome-labels';
import { topicLabels } from '../../../core/labels/topic-labels';
import { StaffSession } from '../../../core/session/staff-session';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { ConfirmDialog, type Confirmation } from '../desk-form/confirm-dialog';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { TemplateForm } from './template-form';

/** The texts with which a department begins its answers. */
@Component({
  selector: 'app-templates-page',
  imports: [DeskFailure, EmptyState, Icon, MatButtonModule, PageHeading, TemplateForm, TroubleNotice],
  templateUrl: './templates-page.html',
  styleUrl: './templates-page.css',
})
export class TemplatesPage {
  private readonly http = inject(HttpClient);
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  private readonly directory = inject(SiteDirectory);
  private readonly session = inject(StaffSession);
  private readonly language = injectLanguage();

  protected readonly list = httpResource<{ items: AnswerTemplate[] }>(() => '/api/v1/answer-templates');
  /** the template that is open, `new` for one that is not there yet */
  protected readonly open = signal<string | null>(null);
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  /** an administrator keeps those of all departments, an official those of their own */
  protected readonly departments = computed(() => {
    const account = this.session.current()?.account;
    const own = account?.role === 'administrator' ? null : (account?.department ?? null);
    return this.directory
      .departments()
      .filter(({ slug }) => own === null || slug === own)
      .map((department) => ({ value: department.slug, label: localizedText(this.language, department, 'name') }));
  });

  protected aboutOf({ outcome, topic, department }: AnswerTemplate): string {
    const about = [outcomeLabels[outcome], topic === null ? null : topicLabels[topic]];
    if (this.departments().length > 1) about.push(this.directory.departmentName(department));
    return about.filter((part) => part !== null).join(' · ');
  }

  protected saved(): void {
    this.open.set(null);
    this.list.reload();
    this.announcer.say($localize`:@@staff-answer.template.saved:Шаблонът е запазен.`);
  }

  protected async remove(template: AnswerTemplate): Promise<void> {
    const question: Confirmation = {
      heading: $localize`:@@staff-answer.template.remove-heading:Да изтрием ли шаблона?`,
      text: $localize`:@@staff-answer.template.remove-text:Публикуваните отговори не се променят.`,
      confirm: $localize`:@@staff-answer.template.remove-yes:Изтрий`,
      cancel: $localize`:@@staff-answer.template.cancel:Откажи се`,
      isDangerous: true,
    };
    if ((await firstValueFrom(this.dialog.open(ConfirmDialog, { data: question }).afterClosed())) !== true) return;
    this.trouble.set(null);
    await this.busy.run(async () => {
      try {
        await firstValueFrom(this.http.delete(`/api/v1/answer-templates/${template.id}`, { headers: ifMatch(template.version) }));
        this.list.reload();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
