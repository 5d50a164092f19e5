import { afterNextRender, Component, ElementRef, inject, Injector, input, model } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { DraftPoint } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { Icon } from '../../../ui/icon';
import { LongTextField } from '../desk-form/long-text-field';
import { lengthFault } from '../desk-form/text-rules';
import type { Quote } from './sentences';

export const pointLimits = { most: 20, reply: { min: 3, max: 4_000 } } as const;

/** Passages of the submission, each with what the municipality says to it, in the order in which they will be read. */
@Component({
  selector: 'app-points-editor',
  imports: [Icon, LongTextField, MatButtonModule],
  template: `
    @if (points().length > 0) {
      <h3 i18n="@@staff-answer.points.heading">Точка по точка</h3>
      <ol class="points">
        @for (point of points(); track $index) {
          <li>
            <blockquote [attr.lang]="textLanguage()">{{ point.quote.words }}</blockquote>
            <app-long-text-field
              label="Отговор на цитираното"
              i18n-label="@@staff-answer.points.reply"
              [rows]="3"
              [limit]="limits.reply.max"
              [value]="point.reply"
              (valueChange)="write($index, $event)"
              [errors]="errorsOf(point)"
              [touched]="isAsked()"
            />
            <p class="acts">
              <button type="button" matButton [disabled]="$first" (click)="move($index, -1)">
                <ng-container i18n="@@staff-answer.points.up">Нагоре</ng-container
                ><span class="visually-hidden"> {{ point.quote.words }}</span>
              </button>
              <button type="button" matButton [disabled]="$last" (click)="move($index, 1)">
                <ng-container i18n="@@staff-answer.points.down">Надолу</ng-container
                ><span class="visually-hidden"> {{ point.quote.words }}</span>
              </button>
              <button type="button" matButton (click)="remove($index)">
                <z-icon name="trash" /><ng-container i18n="@@staff-answer.points.remove">Махни</ng-container
                ><span class="visually-hidden"> {{ point.quote.words }}</span>
              </button>
            </p>
          </li>
        }
      </ol>
    }
  `,
  styles: `
    .points {
      display: grid;
      gap: var(--space-4);
      padding-inline-start: 1.4em;
    }
    blockquote {
      margin: 0 0 var(--space-3);
      padding: var(--space-1) var(--space-3);
      border-inline-start: 3px solid var(--accent);
      color: var(--ink-soft);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      margin: 0;
    }
  `,
})
export class PointsEditor {
  readonly points = model.required<readonly DraftPoint[]>();
  readonly textLanguage = input.required<string>();
  /** somebody wants to go on, so that what is missing is said */
  readonly isAsked = input(false);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly language = injectLanguage();
  protected readonly limits = pointLimits;

  add(quote: Quote): void {
    if (this.points().length >= pointLimits.most) return;
    this.points.update((points) => [...points, { quote, reply: '' }]);
    this.focus(this.points().length - 1);
  }

  /** Moves to the first reply that is missing; false when none is. */
  focusFault(): boolean {
    const at = this.points().findIndex((point) => this.errorsOf(point).length > 0);
    if (at < 0) return false;
    this.focus(at);
    return true;
  }

  protected errorsOf({ reply }: DraftPoint) {
    const message = lengthFault(reply, pointLimits.reply, false, this.language);
    return message === null ? [] : [{ kind: 'length', message }];
  }

  protected write(at: number, reply: string): void {
    this.points.update((points) => points.map((point, index) => (index === at ? { ...point, reply } : point)));
  }

  protected move(at: number, by: 1 | -1): void {
    this.points.update((points) => {
      const moved = [...points];
      const [point] = moved.splice(at, 1);
      if (point !== undefined) moved.splice(at + by, 0, point);
      return moved;
    });
    this.focus(at + by);
  }

  protected remove(at: number): void {
    this.points.update((points) => points.filter((_, index) => index !== at));
    this.focus(Math.min(at, this.points().length - 1));
  }

  private focus(at: number): void {
    afterNextRender(() => this.host.nativeElement.querySelectorAll('textarea')[at]?.focus(), { injector: this.injector });
  }
}
