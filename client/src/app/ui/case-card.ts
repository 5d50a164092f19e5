import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Icon, type IconName } from './icon';
import { MarkedText, type TextMark } from './marked-text';
import { StatusBadge } from './status-badge';
import type { Tone } from './tone';

export interface CaseCardContent {
  link: string;
  title: string;
  excerpt: string;
  /** words that were sought */
  marks?: { title: readonly TextMark[]; excerpt: readonly TextMark[] };
  /** of what the excerpt is, when it is not the case's own text */
  source?: string;
  /** language of title and excerpt */
  language: string;
  /** the line over the title: kind and topic */
  kicker: string;
  status: { text: string; tone: Tone; icon: IconName };
  /** a second badge: the outcome, or how late it is */
  flag?: { text: string; tone: Tone; icon: IconName };
  /** what the author says of the answer */
  verdict?: { text: string; tone: Tone; icon: IconName };
  /** place, department, dates */
  details: { icon: IconName; text: string }[];
}

/** A case in a list. */
@Component({
  selector: 'z-case-card',
  imports: [Icon, MarkedText, RouterLink, StatusBadge],
  template: `
    @let card = content();
    <article class="case-card">
      <p class="case-kicker">{{ card.kicker }}</p>
      <h3 class="case-title" [attr.lang]="card.language">
        <a [routerLink]="card.link"><z-marked-text [text]="card.title" [marks]="card.marks?.title ?? []" /></a>
      </h3>
      @if (card.source; as source) {
        <p class="case-kicker">{{ source }}</p>
      }
      <p class="case-excerpt" [attr.lang]="card.language">
        <z-marked-text [text]="card.excerpt" [marks]="card.marks?.excerpt ?? []" />
      </p>
      <p class="cluster">
        <z-status-badge [text]="card.status.text" [tone]="card.status.tone" [icon]="card.status.icon" />
        @if (card.flag; as flag) {
          <z-status-badge [text]="flag.text" [tone]="flag.tone" [icon]="flag.icon" />
        }
        @if (card.verdict; as verdict) {
          <z-status-badge [text]="verdict.text" [tone]="verdict.tone" [icon]="verdict.icon" />
        }
      </p>
      @if (card.details.length > 0) {
        <ul class="case-details">
          @for (detail of card.details; track $index) {
            <li><z-icon [name]="detail.icon" />{{ detail.text }}</li>
          }
        </ul>
      }
    </article>
  `,
})
export class CaseCard {
  readonly content = input.required<CaseCardContent>();
}
