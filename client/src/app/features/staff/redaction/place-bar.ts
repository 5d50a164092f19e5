import { Component, computed, input, output, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';

import type { RedactionType } from '../../../core/api/contract';
import { Icon } from '../../../ui/icon';
import { placeWords } from './place-words';
import { redactionLabels } from './redaction-labels';
import type { Place } from './redaction-work';

/** Characters of a place or a selection that are repeated in the bar. */
const SHOWN = 40;

/** What can be done with the place that is looked at, and with what is selected: everything that the keys do, for mouse and touch. */
@Component({
  selector: 'app-place-bar',
  imports: [Icon, MatButtonModule, MatMenuModule],
  templateUrl: './place-bar.html',
  styleUrl: './place-bar.css',
})
export class PlaceBar {
  readonly place = input.required<Place | null>();
  /** counted from 1; 0 without a place */
  readonly position = input.required<number>();
  readonly count = input.required<number>();
  /** what stands at the place */
  readonly text = input.required<string>();
  /** what is selected in the original */
  readonly selected = input.required<string>();
  readonly mayUndo = input.required<boolean>();

  readonly step = output<1 | -1>();
  readonly accept = output();
  readonly refuse = output();
  readonly undo = output();
  readonly redact = output<RedactionType>();
  /** the question what is taken out was answered or closed */
  readonly asked = output();

  private readonly trigger = viewChild(MatMenuTrigger);
  protected readonly keys = { accept: 'A', refuse: 'R', redact: 'X', undo: 'Z' };
  protected readonly types = Object.entries(redactionLabels).map(([type, label]) => ({ type: type as RedactionType, label }));
  protected readonly words = computed(() => {
    const place = this.place();
    return place === null ? '' : placeWords(place);
  });
  protected readonly shownText = computed(() => shortened(this.text()));
  protected readonly shownSelection = computed(() => shortened(this.selected()));

  /** Asks what is taken out. */
  ask(): void {
    this.trigger()?.openMenu();
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
