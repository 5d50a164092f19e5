import { afterNextRender, Component, DOCUMENT, inject, Injector, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import { TroubleNotice } from '../desk-form/trouble-notice';
import type { PagedList } from './paged-list';

/** Brings the next page of a list and moves to its first row. */
@Component({
  selector: 'app-more-button',
  imports: [MatButtonModule, TroubleNotice],
  template: `
    <app-trouble-notice [trouble]="list().moreTrouble()" />
    @if (list().hasMore()) {
      <p>
        <button type="button" matButton="outlined" [disabled]="list().isLoadingMore()" (click)="more()" i18n="@@staff-desk.list.more">
          Още
        </button>
      </p>
    }
  `,
})
export class MoreButton {
  readonly list = input.required<PagedList<unknown, unknown>>();
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  protected async more(): Promise<void> {
    const before = this.list().items().length;
    await this.list().more();
    afterNextRender(
      () => {
        const rows = this.document.querySelectorAll<HTMLElement>('.rows > li');
        rows[before]?.querySelector<HTMLElement>('a')?.focus();
      },
      { injector: this.injector },
    );
  }
}
