import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Icon, type IconName } from '../../../ui/icon';
import { StatusBadge } from '../../../ui/status-badge';
import type { Tone } from '../../../ui/tone';

export interface RowBadge {
  text: string;
  tone: Tone;
  icon: IconName;
}

export interface RowContent {
  number: string;
  link: string;
  query?: Record<string, string>;
  title: string;
  /** of the title */
  language: string;
  /** kind, topic, and what else tells what it is about */
  about: readonly string[];
  badges: readonly RowBadge[];
  facts: readonly { icon: IconName; text: string }[];
}

/** A case in a list of the desk. */
@Component({
  selector: 'app-case-row',
  imports: [Icon, RouterLink, StatusBadge],
  template: `
    @let row = content();
    <div class="row-words">
      <h2 class="row-title" [attr.lang]="row.language">
        <a [routerLink]="row.link" [queryParams]="row.query">{{ row.title }}</a>
      </h2>
      <p class="row-about">
        <span class="code-text">{{ row.number }}</span>
        @if (row.about.length > 0) {
          · {{ row.about.join(' · ') }}
        }
      </p>
      @if (row.facts.length > 0) {
        <ul class="row-facts">
          @for (fact of row.facts; track $index) {
            <li><z-icon [name]="fact.icon" />{{ fact.text }}</li>
          }
        </ul>
      }
    </div>
    @if (row.badges.length > 0) {
      <ul class="row-badges">
        @for (badge of row.badges; track $index) {
          <li><z-status-badge [text]="badge.text" [tone]="badge.tone" [icon]="badge.icon" /></li>
        }
      </ul>
    }
  `,
  styleUrl: './case-row.css',
})
export class CaseRow {
  readonly content = input.required<RowContent>();
}
