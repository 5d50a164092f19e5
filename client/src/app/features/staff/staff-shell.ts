import { afterNextRender, Component, inject, type OnDestroy, type TemplateRef, viewChild, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { PageFrame } from '../../core/layout/page-frame';
import { StaffSession } from '../../core/session/staff-session';
import { StaffHeader } from './frame/staff-header';

/** Around every page of the staff: their header, the theme of Angular Material and the session. */
@Component({
  selector: 'app-staff-shell',
  imports: [RouterOutlet, StaffHeader],
  template: `
    <ng-template #header><app-staff-header class="staff" /></ng-template>
    <router-outlet />
  `,
  styleUrls: ['./staff-theme.scss', './staff-controls.scss', './desk.scss'],
  // The theme is for the overlays of Material too, which live beside the shell.
  encapsulation: ViewEncapsulation.None,
  host: { class: 'staff' },
})
export class StaffShell implements OnDestroy {
  private readonly frame = inject(PageFrame);
  private readonly header = viewChild.required<TemplateRef<unknown>>('header');

  constructor() {
    inject(StaffSession).open();
    afterNextRender(() => {
      this.frame.bringHeader(this.header());
    });
  }

  ngOnDestroy(): void {
    this.frame.dropHeader();
  }
}
