import { Component, computed, inject, input } from '@angular/core';

import { StaffSession } from '../../../core/session/staff-session';
import { ChangesPage } from '../changes/changes-page';
import { MonitorChangesPage } from './monitor-changes-page';

/** What changed: for monitors since they looked last, for the others by day. */
@Component({
  selector: 'app-changes-entry',
  imports: [ChangesPage, MonitorChangesPage],
  template: `
    @if (isMonitor()) {
      <app-monitor-changes-page [tab]="tab()" />
    } @else {
      <app-changes-page [since]="since()" />
    }
  `,
})
export class ChangesEntry {
  /** from the address */
  readonly since = input<string>();
  readonly tab = input<string>();

  private readonly session = inject(StaffSession);
  protected readonly isMonitor = computed(() => this.session.role() === 'monitor');
}
