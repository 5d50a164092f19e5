import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface ListTab {
  /** value in the address; the first tab stands for none */
  key: string;
  text: string;
  count: number | null;
  /** page of its own, where the tab is no part of one list */
  link?: string;
}

/** The parts of a list, each at an address of its own, with how much waits in it. */
@Component({
  selector: 'app-list-tabs',
  imports: [RouterLink],
  template: `
    <nav class="tabs" [attr.aria-label]="label()">
      <ul>
        @for (tab of tabs(); track tab.key) {
          <li>
            <a
              [routerLink]="tab.link ?? link()"
              [queryParams]="$first || tab.link ? kept() : { tab: tab.key, ...kept() }"
              [class.is-here]="tab.key === current()"
              [attr.aria-current]="tab.key === current() ? 'page' : null"
              >{{ tab.text }}
              @if (tab.count !== null) {
                <span class="count">{{ tab.count }}</span>
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './list-tabs.css',
})
export class ListTabs {
  readonly label = input.required<string>();
  readonly link = input('');
  readonly tabs = input.required<readonly ListTab[]>();
  readonly current = input.required<string>();
  /** what else of the address stays with every tab */
  readonly kept = input<Record<string, string>>({});
}
