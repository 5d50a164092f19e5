import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot, hidden, required, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Role } from '../../../../core/api/contract';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { officeLabels } from '../../../../core/labels/office-labels';
import { roleLabels } from '../../../../core/labels/role-labels';
import { Notice } from '../../../../ui/notice';
import { ChoiceField, choicesOf } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { limitText, textLimits } from '../../desk-form/text-rules';
import { expectKind } from '../form/entry-rules';
import { fieldLabels, languageChoices } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { type Account, adminApi, type Department } from '../records';

const roleHints: Record<Role, string> = {
  moderator: $localize`:@@staff-admin.role-hint.moderator:Преглежда новите сигнали, публикува ги и ги насочва към отделите.`,
  official: $localize`:@@staff-admin.role-hint.official:Отговаря на случаите, насочени към неговия отдел.`,
  administrator: $localize`:@@staff-admin.role-hint.administrator:Урежда профили, отдели и текстове. Не вижда текста на сигналите.`,
  appeals: $localize`:@@staff-admin.role-hint.appeals:Решава обжалвания, когато няма друг модератор. Вижда само тези случаи.`,
  monitor: $localize`:@@staff-admin.role-hint.monitor:Оценява изпълнението на ангажиментите от името на организация. После я добавете към нея.`,
};

/** What an account is for: whom it belongs to, and what that person may do. Without an account it invites somebody. */
@Component({
  selector: 'app-account-form',
  imports: [ChoiceField, FormFaults, FormField, FormRoot, LineField, MatButtonModule, Notice, RouterLink, SaveButton],
  templateUrl: './account-form.html',
})
export class AccountForm implements OnInit {
  readonly account = input<Account | null>(null);
  readonly departments = input.required<readonly Department[]>();
  readonly saved = output<Account>();

  private readonly http = inject(HttpClient);
  private readonly language = injectLanguage();
  protected readonly labels = fieldLabels;
  protected readonly roles = choicesOf(roleLabels);
  protected readonly offices = choicesOf(officeLabels);
  protected readonly languages = languageChoices;

  protected readonly record = new RecordForm({
    email: '',
    name: '',
    role: '',
    department: '',
    office: '',
    officeTitle: '',
    language: 'bg',
  });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      const isOutside = () => this.record.typed().role === 'monitor';
      required(path.email, { message: $localize`:@@staff-admin.account.email-empty:Напишете имейла на човека.` });
      expectKind(path.email, 'email');
      limitText(path.name, textLimits.name);
      required(path.role, { message: $localize`:@@staff-admin.account.role-empty:Изберете роля.` });
      hidden(path.department, { when: isOutside });
      hidden(path.office, { when: isOutside });
      validate(path.department, ({ value }) =>
        this.record.typed().role === 'official' && value() === ''
          ? { kind: 'needed', message: $localize`:@@staff-admin.account.department-empty:Изберете отдела, за който отговаря.` }
          : undefined,
      );
      limitText(path.officeTitle, textLimits.name, () => true);
    },
    this.record.sending(() => this.send()),
  );

  protected readonly roleHint = computed(() => roleHints[this.record.typed().role as Role] ?? '');
  protected readonly isMoving = computed(() => {
    const changes = this.record.changes();
    return this.account()?.status === 'active' && ['role', 'department', 'office'].some((name) => name in changes);
  });
  /** A department that has closed stays only with whom it has been. */
  protected readonly departmentChoices = computed(() =>
    this.departments()
      .filter(({ slug, closedOn }) => closedOn === null || slug === this.account()?.department)
      .map((department) => ({ value: department.slug, label: localizedText(this.language, department, 'name') })),
  );

  ngOnInit(): void {
    const account = this.account();
    if (account === null) return;
    const { email, name, role, department, office, officeTitle, language } = account;
    this.record.show({ email, name, role, department: department ?? '', office: office ?? '', officeTitle, language });
  }

  private async send(): Promise<void> {
    const account = this.account();
    const typed = this.record.typed();
    const fitting = typed.role === 'monitor' ? { ...typed, department: '', office: '' } : typed;
    const saved = await firstValueFrom(account === null ? this.invite(fitting) : this.change(account, fitting));
    this.record.settle();
    this.saved.emit(saved);
  }

  private invite(typed: Record<string, string>) {
    return this.http.post<Account>(`${adminApi}/accounts`, withNulls(typed, 'department', 'office'));
  }

  private change(account: Account, { role, department, office }: { role: string; department: string; office: string }) {
    const changes = withNulls(this.record.changes());
    // They are judged together, so they are told together.
    const assignment =
      'role' in changes || 'department' in changes || 'office' in changes
        ? { role, ...withNulls({ department, office }, 'department', 'office') }
        : {};
    return this.http.patch<Account>(`${adminApi}/accounts/${account.id}`, { ...changes, ...assignment });
  }
}
