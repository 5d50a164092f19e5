import { Component, computed, inject, input } from '@angular/core';

import type { Draft } from '../../core/api/contract';
import { kindLabels } from '../../core/labels/kind-labels';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import { Icon } from '../../ui/icon';
import { markedParts } from '../../core/personal-data/personal-data';

/** The submission as everybody would read it. What looks like personal data is marked for the author alone. */
@Component({
  selector: 'app-public-preview',
  imports: [Icon],
  template: `
    @let shown = draft().publicPreview;
    <article class="panel public-preview" aria-labelledby="preview-heading">
      @if (kicker()) {
        <p class="case-kicker">{{ kicker() }}</p>
      }
      <h3 class="preview-title" [attr.lang]="draft().language">
        @for (part of title(); track $index) {
          @if (part.isMarked) {
            <mark>{{ part.text }}</mark>
          } @else {
            <span>{{ part.text }}</span>
          }
        } @empty {
          <span class="summary-value--empty" i18n="@@submit.preview.no-title">Още няма заглавие</span>
        }
      </h3>
      <div class="plain-text preview-text" [attr.lang]="draft().language">
        @for (part of text(); track $index) {
          @if (part.isMarked) {
            <mark>{{ part.text }}</mark>
          } @else {
            <span>{{ part.text }}</span>
          }
        } @empty {
          <span class="summary-value--empty" i18n="@@submit.preview.no-text">Още няма текст</span>
        }
      </div>
      <ul class="case-details">
        <li>
          <z-icon name="user" />
          @if (shown.authorName) {
            <span>{{ shown.authorName }}</span>
          } @else {
            <span i18n="@@submit.preview.no-name">Без име на автора</span>
          }
        </li>
        @if (place()) {
          <li><z-icon name="pin" />{{ place() }}</li>
        }
      </ul>
    </article>
  `,
})
export class PublicPreview {
  readonly draft = input.required<Draft>();
  private readonly directory = inject(SiteDirectory);

  protected readonly kicker = computed(() => {
    const { kind, topic } = this.draft();
    return [kind && kindLabels[kind], topic && topicLabels[topic]].filter((word) => word !== null).join(' · ');
  });
  protected readonly title = computed(() => markedParts(this.draft().publicPreview.title, this.draft().personalData.title));
  protected readonly text = computed(() => markedParts(this.draft().publicPreview.text, this.draft().personalData.text));
  protected readonly place = computed(() => {
    const { settlement } = this.draft().publicPreview;
    return settlement === null ? '' : this.directory.settlementName(settlement);
  });
}
