import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { LogSummary } from '../../core/api/contract';
import { CopyButton } from '../../ui/copy-button';

/** How everybody checks the log without believing this site: in the browser, by command, and with tools of others. */
@Component({
  selector: 'app-check-yourself',
  imports: [CopyButton, RouterLink],
  templateUrl: './check-yourself.html',
})
export class CheckYourself {
  readonly log = input.required<LogSummary>();

  private readonly site = inject(DOCUMENT).location.origin;
  protected readonly address = `${this.site}/log`;
  protected readonly command = computed(
    () =>
      `npx ./verifier ${this.address} ${this.log()
        .vkeys.map((vkey) => `--vkey '${vkey}'`)
        .join(' ')} --state ./state --api ${this.site}`,
  );
}
