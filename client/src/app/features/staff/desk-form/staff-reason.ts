import { computed, signal } from '@angular/core';

import { injectLanguage } from '../../../core/i18n/language';
import { lengthFault, textLimits } from './text-rules';

/** Why somebody does something that only staff may read: asked for, and told what it lacks once they try to send. Make it where things can be injected. */
export class StaffReason {
  readonly limit = textLimits.note;
  readonly text = signal('');
  private readonly language = injectLanguage();
  private readonly isAsked = signal(false);
  readonly errors = computed(() => {
    const message = this.isAsked() ? lengthFault(this.text(), textLimits.note, false, this.language) : null;
    return message === null ? [] : [{ kind: 'length', message }];
  });

  /** The reason, tidied; null while it is too short or too long, which is told from now on. */
  take(): string | null {
    this.isAsked.set(true);
    return this.errors().length > 0 ? null : this.text().trim();
  }
}
