import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The two ways in which programs use the platform. */
@Component({
  selector: 'app-program-tabs',
  imports: [RouterLink],
  template: `
    <nav class="tabs" aria-label="За програми" i18n-aria-label="@@staff-programs.tabs">
      <ul>
        <li>
          <a
            routerLink="/staff/programs/keys"
            [class.is-here]="here() === 'keys'"
            [attr.aria-current]="here() === 'keys' ? 'page' : null"
            i18n="@@staff-programs.tab.keys"
            >Ключове</a
          >
        </li>
        <li>
          <a
            routerLink="/staff/programs/webhooks"
            [class.is-here]="here() === 'webhooks'"
            [attr.aria-current]="here() === 'webhooks' ? 'page' : null"
            i18n="@@staff-programs.tab.webhooks"
            >Известия</a
          >
        </li>
      </ul>
    </nav>
  `,
  styleUrl: '../lists/list-tabs.css',
})
export class ProgramTabs {
  readonly here = input.required<'keys' | 'webhooks'>();
}
