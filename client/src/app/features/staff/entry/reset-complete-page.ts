import { HttpClient } from '@angular/common/http';
import { Component, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { problemOf } from '../../../core/http/problem';
import { PageHeading } from '../../../ui/page-heading';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { limitText, textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { passwordAdvice } from './password-words';

/** Sets a new password with the link of a letter. */
@Component({
  selector: 'app-reset-complete-page',
  imports: [FormField, FormRoot, LineField, MatButtonModule, PageHeading, RouterLink, TroubleNotice],
  template: `
    <div class="entry">
      <z-page-heading heading="Нова парола" i18n-heading="@@staff-desk.reset-complete.heading" />
      @if (isSpent() || token() === '') {
        <p i18n="@@staff-desk.reset-complete.spent">Тази връзка е използвана, изтекла или заменена с нова.</p>
        <p><a matButton="filled" routerLink="/staff/reset" i18n="@@staff-desk.reset-complete.ask">Поискай нова</a></p>
      } @else {
        <p i18n="@@staff-desk.reset-complete.lead">След смяната излизате от всички устройства и влизате с новата парола.</p>
        <app-trouble-notice [trouble]="trouble()" />
        <form class="panel" [formRoot]="fields">
          <app-line-field
            [formField]="fields.password"
            type="password"
            autocomplete="new-password"
            label="Нова парола"
            i18n-label="@@staff-desk.password.new"
            [hint]="advice"
          />
          <div class="desk-actions">
            <button matButton="filled" [disabled]="fields().submitting()" i18n="@@staff-desk.reset-complete.send">Смени паролата</button>
          </div>
        </form>
      }
    </div>
  `,
})
export class ResetCompletePage {
  /** single-use, from the address */
  readonly token = input('');

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly typed = signal({ password: '' });
  protected readonly advice = passwordAdvice;
  protected readonly isSpent = signal(false);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly fields = form(
    this.typed,
    (path) => {
      limitText(path.password, textLimits.password);
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  private async send(): Promise<Faults> {
    this.trouble.set(null);
    try {
      const completion = { token: this.token(), password: this.typed().password };
      await firstValueFrom(this.http.post('/api/v1/password-resets/completion', completion));
      await this.router.navigate(['/staff/sign-in'], { queryParams: { done: 'reset' }, replaceUrl: true });
      return undefined;
    } catch (error) {
      this.isSpent.set(problemOf(error).status === 404);
      const { errors, trouble } = refusalOf(error, { '/password': this.fields.password });
      this.trouble.set(trouble);
      return errors;
    }
  }
}
