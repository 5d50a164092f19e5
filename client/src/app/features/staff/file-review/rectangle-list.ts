import { Component, computed, type ElementRef, input, model, output, viewChildren } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { FilePage } from '../../../core/api/contract';
import { Icon } from '../../../ui/icon';
import type { Edit, Placed } from './page-canvas';
import { fitted, type Rectangle } from './rectangles';

type Side = 'x' | 'y' | 'width' | 'height';

const sides: readonly { readonly side: Side; readonly label: string }[] = [
  { side: 'x', label: $localize`:@@staff-redaction.file.x:Отляво` },
  { side: 'y', label: $localize`:@@staff-redaction.file.y:Отгоре` },
  { side: 'width', label: $localize`:@@staff-redaction.file.width:Ширина` },
  { side: 'height', label: $localize`:@@staff-redaction.file.height:Височина` },
];

/** The rectangles of a page as numbers, in pixels: the way for whoever does not see or does not drag. */
@Component({
  selector: 'app-rectangle-list',
  imports: [Icon, MatButtonModule],
  templateUrl: './rectangle-list.html',
  styleUrl: './rectangle-list.css',
})
export class RectangleList {
  readonly page = input.required<FilePage>();
  readonly placed = input.required<readonly Placed[]>();
  readonly current = model<number | null>(null);

  readonly edit = output<Edit>();
  readonly remove = output<number>();

  private readonly headings = viewChildren<ElementRef<HTMLElement>>('heading');
  protected readonly rows = computed(() =>
    this.placed().map((placed) => ({
      ...placed,
      fields: sides.map(({ side, label }) => ({
        side,
        label,
        id: `rectangle-${String(placed.index)}-${side}`,
        value: placed.rectangle[side],
        least: side === 'width' || side === 'height' ? 1 : 0,
        most: side === 'x' || side === 'width' ? this.page().width : this.page().height,
      })),
    })),
  );

  /** Moves to the rectangle with this place in the list of the page. */
  focus(place: number): void {
    this.headings()[place]?.nativeElement.focus();
  }

  protected set({ index, rectangle }: Placed, side: Side, box: HTMLInputElement): void {
    const value = box.valueAsNumber;
    const apply = (one: Rectangle): Rectangle => (Number.isFinite(value) ? fitted({ ...one, [side]: value }, this.page()) : one);
    // What was typed may not fit the page, and then the field has to say what is kept.
    box.valueAsNumber = apply(rectangle)[side];
    this.edit.emit({ index, apply });
  }
}
