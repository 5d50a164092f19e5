import { Component, computed, input } from '@angular/core';

export interface ShownKey {
  label: string;
  /** groups with dashes between, such as `7KQ2-M9XW` */
  value: string;
}

/** Numbers and codes to be written down: large, in groups, and never broken inside a group. */
@Component({
  selector: 'z-key-card',
  template: `
    <dl class="key-card">
      @for (key of shown(); track key.label) {
        <div class="key-row">
          <dt>{{ key.label }}</dt>
          <dd class="key-value" translate="no">
            @for (group of key.groups; track $index) {
              <span class="key-group">{{ group }}</span>
            }
          </dd>
        </div>
      }
    </dl>
  `,
})
export class KeyCard {
  readonly keys = input.required<readonly ShownKey[]>();
  /** The dash stays with the group before it, so that a copied text is whole. */
  protected readonly shown = computed(() => this.keys().map((key) => ({ ...key, groups: key.value.split(/(?<=-)/) })));
}
