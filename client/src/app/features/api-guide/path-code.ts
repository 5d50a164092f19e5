import { Component, computed, input } from '@angular/core';

/** The path of an operation, which breaks between its parts where a line is short. */
@Component({
  selector: 'app-path-code',
  template: `
    <code translate="no">
      @for (part of parts(); track $index) {
        <wbr />
        <span [textContent]="part"></span>
      }
    </code>
  `,
})
export class PathCode {
  readonly path = input.required<string>();
  protected readonly parts = computed(() => this.path().split(/(?=\/)/));
}
