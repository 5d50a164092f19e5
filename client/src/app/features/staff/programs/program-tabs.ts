import { Component, input } from '@angular/core';

import { type ListTab, ListTabs } from '../lists/list-tabs';

/** The two ways in which programs use the platform. */
@Component({
  selector: 'app-program-tabs',
  imports: [ListTabs],
  template: `<app-list-tabs label="За програми" i18n-label="@@staff-programs.tabs" [tabs]="tabs" [current]="here()" />`,
})
export class ProgramTabs {
  readonly here = input.required<'keys' | 'webhooks'>();
  protected readonly tabs: readonly ListTab[] = [
    { key: 'keys', text: $localize`:@@staff-programs.tab.keys:Ключове`, count: null, link: '/staff/programs/keys' },
    { key: 'webhooks', text: $localize`:@@staff-programs.tab.webhooks:Известия`, count: null, link: '/staff/programs/webhooks' },
  ];
}
