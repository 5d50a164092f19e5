import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, ViewEncapsulation } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { map } from 'rxjs';

import { injectCurrentUrl } from '../../../../core/layout/current-url';
import { Icon } from '../../../../ui/icon';
import { adminSections } from './admin-sections';

/** Around every page of the administrator: the sections beside the page, or in a menu over it on a phone. */
@Component({
  selector: 'app-admin-frame',
  imports: [Icon, MatButtonModule, MatMenuModule, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './admin-frame.html',
  styleUrls: ['./admin-frame.css', './settings.css'],
  // The pages inside are laid out by the same classes.
  encapsulation: ViewEncapsulation.None,
})
export class AdminFrame {
  protected readonly sections = adminSections;
  private readonly url = injectCurrentUrl();
  protected readonly here = computed(() => adminSections.find(({ path }) => this.url().startsWith(path)) ?? null);
  protected readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 59.99rem)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );
}
