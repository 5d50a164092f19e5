import { Component, computed, type ElementRef, input, model, output, signal, viewChild } from '@angular/core';

import type { FilePage } from '../../../core/api/contract';
import { between, moved, type Point, type Rectangle, stretched } from './rectangles';

/** A rectangle with its place in the list of all. */
export interface Placed {
  readonly index: number;
  readonly rectangle: Rectangle;
}

/** A change of one of them. It is applied to the rectangle as it is then: keys come faster than the page is drawn. */
export interface Edit {
  readonly index: number;
  readonly apply: (rectangle: Rectangle) => Rectangle;
}

type Drag = { readonly from: Point; readonly to: Point } & (
  { readonly kind: 'draw' } | { readonly kind: 'move' | 'stretch'; readonly placed: Placed }
);

/** Parts of the shorter side that an arrow key moves by; with Ctrl it is one pixel. */
const STEP = 100;

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A page as a picture, on which rectangles are drawn, moved and stretched: with a mouse, a finger, or keys. */
@Component({
  selector: 'app-page-canvas',
  templateUrl: './page-canvas.html',
  styleUrl: './page-canvas.css',
})
export class PageCanvas {
  readonly page = input.required<FilePage>();
  readonly alt = input.required<string>();
  readonly placed = input.required<readonly Placed[]>();
  /** Whether a finger draws; else it scrolls, and only moves what is there already. */
  readonly drawsByTouch = input.required<boolean>();
  /** index of the rectangle that is worked on */
  readonly current = model<number | null>(null);

  readonly add = output<Rectangle>();
  readonly edit = output<Edit>();
  readonly remove = output<number>();
  readonly shown = output();
  readonly failed = output();

  private readonly area = viewChild.required<ElementRef<HTMLElement>>('area');
  protected readonly drag = signal<Drag | null>(null);
  protected readonly ghost = computed(() => {
    const drag = this.drag();
    return drag?.kind === 'draw' ? between(this.page().page, drag.from, drag.to, this.page()) : null;
  });
  protected readonly covers = computed(() => {
    const drag = this.drag();
    return this.placed().map((placed) => {
      const isDragged = drag !== null && drag.kind !== 'draw' && drag.placed.index === placed.index;
      const rectangle = isDragged ? this.dragged(drag) : placed.rectangle;
      return { ...placed, rectangle, style: this.styleOf(rectangle), label: labelOf(placed.index, rectangle) };
    });
  });
  protected readonly ratio = computed(() => `${String(this.page().width)} / ${String(this.page().height)}`);

  protected styleOf({ x, y, width, height }: Rectangle): Record<string, string> {
    const page = this.page();
    const share = (part: number, whole: number): string => `${String((part / whole) * 100)}%`;
    return { left: share(x, page.width), top: share(y, page.height), width: share(width, page.width), height: share(height, page.height) };
  }

  protected begin(event: PointerEvent): void {
    if (event.button !== 0 || (event.pointerType === 'touch' && !this.drawsByTouch())) return;
    this.start(event, { kind: 'draw', from: this.pointOf(event), to: this.pointOf(event) });
  }

  protected grasp(event: PointerEvent, kind: 'move' | 'stretch', placed: Placed): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    this.current.set(placed.index);
    this.start(event, { kind, placed, from: this.pointOf(event), to: this.pointOf(event) });
  }

  protected follow(event: PointerEvent): void {
    const drag = this.drag();
    if (drag !== null) this.drag.set({ ...drag, to: this.pointOf(event) });
  }

  protected finish(): void {
    const drag = this.drag();
    this.drag.set(null);
    if (drag === null) return;
    if (drag.kind !== 'draw') {
      const rectangle = this.dragged(drag);
      this.edit.emit({ index: drag.placed.index, apply: () => rectangle });
      return;
    }
    const drawn = between(this.page().page, drag.from, drag.to, this.page());
    if (drawn !== null) this.add.emit(drawn);
  }

  protected onKey(event: KeyboardEvent, index: number): void {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.remove.emit(index);
      return;
    }
    const arrow = arrows[event.key];
    if (arrow === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    const { width, height } = this.page();
    const step = event.ctrlKey ? 1 : Math.max(1, Math.round(Math.min(width, height) / STEP));
    const by = { x: arrow.x * step, y: arrow.y * step };
    const change = event.shiftKey ? stretched : moved;
    this.edit.emit({ index, apply: (rectangle) => change(rectangle, by, this.page()) });
  }

  private start(event: PointerEvent, drag: Drag): void {
    event.preventDefault();
    this.area().nativeElement.setPointerCapture(event.pointerId);
    this.drag.set(drag);
  }

  private dragged({ kind, placed, from, to }: Extract<Drag, { kind: 'move' | 'stretch' }>): Rectangle {
    const by = { x: to.x - from.x, y: to.y - from.y };
    return (kind === 'move' ? moved : stretched)(placed.rectangle, by, this.page());
  }

  /** Where the pointer is, in pixels of the page. */
  private pointOf({ clientX, clientY }: PointerEvent): Point {
    const box = this.area().nativeElement.getBoundingClientRect();
    const { width, height } = this.page();
    return { x: ((clientX - box.left) / box.width) * width, y: ((clientY - box.top) / box.height) * height };
  }
}

function labelOf(index: number, { x, y, width, height }: Rectangle): string {
  return $localize`:@@staff-redaction.file.cover:Правоъгълник ${index + 1}:number:: ${x}:x: отляво, ${y}:y: отгоре, ширина ${width}:width:, височина ${height}:height:`;
}
