import { HttpClient } from '@angular/common/http';
import { Component, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { Notice } from '../../../ui/notice';
import { StatusBadge } from '../../../ui/status-badge';
import { fieldLabels } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { LineField } from '../desk-form/line-field';
import type { OwnAccount } from './own-account';
import { SecondStepSetup } from './second-step-setup';

/** With fewer codes left than this it is time for new ones. */
const FEW_CODES = 3;

/** The second step of signing in: set it up, see how many recovery codes are left, take it away to set up another. */
@Component({
  selector: 'app-own-second-step',
  imports: [FormFaults, FormField, FormRoot, LineField, MatButtonModule, Notice, SaveButton, SecondStepSetup, StatusBadge],
  templateUrl: './own-second-step.html',
})
export class OwnSecondStep {
  readonly account = input.required<OwnAccount>();
  readonly changed = output();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly labels = fieldLabels;
  protected readonly few = FEW_CODES;
  protected readonly isSettingUp = signal(false);
  protected readonly isRemoving = signal(false);
  protected readonly record = new RecordForm({ password: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.password, { message: $localize`:@@staff-admin.own.password-empty:Напишете сегашната си парола.` });
    },
    this.record.sending(() => this.remove()),
  );

  protected codesLeft(): string {
    const count = this.account().recoveryCodesLeft;
    return plural(count, this.language, {
      one: $localize`:@@staff-admin.own.codes-one:Остава Ви ${count}:count: резервен код.`,
      other: $localize`:@@staff-admin.own.codes-other:Остават Ви ${count}:count: резервни кода.`,
    });
  }

  protected setUp(): void {
    this.isSettingUp.set(true);
    this.focusHeading();
  }

  protected drop(): void {
    this.isSettingUp.set(false);
    this.focusHeading();
  }

  protected finish(): void {
    this.drop();
    this.changed.emit();
  }

  protected openRemoval(): void {
    this.isRemoving.set(true);
    this.focusHeading();
  }

  protected dropRemoval(): void {
    this.record.show({ password: '' });
    this.isRemoving.set(false);
    this.focusHeading();
  }

  /** What was pressed is about to go away; focus would be lost with it. */
  private focusHeading(): void {
    this.heading().nativeElement.focus();
  }

  private async remove(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/v1/account/totp', { body: this.record.typed() }));
    this.dropRemoval();
    this.fields().reset();
    this.announcer.say($localize`:@@staff-admin.own.second-step-removed:Втората стъпка е изключена.`);
    this.changed.emit();
  }
}
