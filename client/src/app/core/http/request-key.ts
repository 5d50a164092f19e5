import { Component, computed, input } from '@angular/core';

import { type FormResult, fieldValue } from './form-result';

/**
 * Names one rendering of a form, so that the server does what it asks for once, however often it is sent. A form that failed keeps
 * its name: what came of it may be unknown.
 */
@Component({
  selector: 'app-request-key',
  template: `<input type="hidden" name="idempotencyKey" [attr.value]="key()" />`,
})
export class RequestKey {
  /** the form that failed, if one did */
  readonly form = input.required<FormResult | null>();
  protected readonly key = computed(() => fieldValue(this.form(), 'idempotencyKey') || crypto.randomUUID());
}
