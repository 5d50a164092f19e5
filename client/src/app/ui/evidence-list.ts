import { Component, input } from '@angular/core';

@Component({
  selector: 'z-evidence-list',
  template: `@for (item of items(); track $index) {
    <p>{{ $any(item).caption }}</p>
  }`,
})
export class EvidenceList {
  readonly items = input.required<readonly unknown[]>();
}
