import { Component, computed, effect, input } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';
import { injectPageTitle } from '../../../core/layout/page-title';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { captionOf, injectCaseBadges } from './case-words';

/** The heading of a page about one case, there before the case is. */
@Component({
  selector: 'app-case-head',
  imports: [PageHeading, StatusBadge],
  template: `
    <z-page-heading [heading]="heading()" [caption]="caption()" [textLanguage]="file()?.language ?? null">
      <p class="cluster">
        @for (badge of badges(); track $index) {
          <z-status-badge [text]="badge.text" [tone]="badge.tone" [icon]="badge.icon" />
        }
      </p>
    </z-page-heading>
  `,
})
export class CaseHead {
  readonly number = input.required<string>();
  readonly file = input.required<CaseFile | null>();
  /** said before the title, where the page is about one thing to do with the case */
  readonly task = input('');

  private readonly badgesOf = injectCaseBadges();
  protected readonly heading = computed(() => {
    const file = this.file();
    // Of a case without its original the public title is left, if there is one.
    return file?.title || file?.public?.title || $localize`:@@staff-desk.case.number:Случай ${this.number()}:number:`;
  });
  protected readonly caption = computed(() => {
    const file = this.file();
    const caption = file === null ? '' : captionOf(file);
    return [this.task(), caption].filter((part) => part !== '').join(' · ');
  });
  protected readonly badges = computed(() => {
    const file = this.file();
    return file === null ? [] : this.badgesOf(file);
  });

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const file = this.file();
      if (file !== null) setTitle(`${file.number} ${file.title || (file.public?.title ?? '')}`.trim());
    });
  }
}
