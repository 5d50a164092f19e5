import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, type ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';

import type { RedactionType } from '../../../core/api/contract';
import { Shortcuts } from '../shortcuts/shortcuts';
import { MarkedText } from './marked-text';
import { selectedStretch, selectOnPage } from './page-selection';
import { PlaceBar } from './place-bar';
import { keyOf, placeWords } from './place-words';
import type { Redacting } from './redacting';
import { redactionLabels } from './redaction-labels';
import { keepIn, type Place, type RedactedField, redactIn, redactProposed } from './redaction-work';
import { type Cursor, moved, type Stretch, stretchOf, wholeCharacters, wordAt, wordsOf } from './word-cursor';

/** An original, read only. What is proposed, taken out or refused is marked; anything can be selected, by mouse or by keys, and taken out. */
@Component({
  selector: 'app-redactable-text',
  imports: [MarkedText, PlaceBar],
  templateUrl: './redactable-text.html',
  styleUrl: './redactable-text.css',
  host: { '(document:selectionchange)': 'readSelection()' },
})
export class RedactableText {
  /** names what is shown; another one begins anew */
  readonly name = input.required<string>();
  /** the original; an empty title is left out */
  readonly texts = input.required<Readonly<Record<RedactedField, string>>>();
  readonly textLanguage = input.required<string>();
  /** id of the heading over it */
  readonly heading = input.required<string>();
  readonly redacting = input.required<Redacting>();
  readonly mayRedact = input(true);
  /** In a dialog the keys of the page are silent, so that the text listens itself. */
  readonly hasOwnKeys = input(false);

  private readonly live = inject(LiveAnnouncer);
  private readonly shortcuts = inject(Shortcuts);
  private readonly keys: Readonly<Record<string, () => void>> = {
    KeyK: () => this.step(1),
    KeyI: () => this.step(-1),
    KeyA: () => this.accept(),
    KeyR: () => this.refuse(),
    KeyE: () => this.acceptAll(),
    KeyX: () => this.askAboutSelection(),
    KeyZ: () => this.undo(),
  };
  private readonly region = viewChild<ElementRef<HTMLElement>>('region');
  private readonly bar = viewChild(PlaceBar);
  protected readonly currentKey = linkedSignal({ source: () => this.name(), computation: (): string | null => null });
  private readonly selection = linkedSignal({ source: () => this.name(), computation: (): Stretch | null => null });
  private readonly cursor = signal<Cursor | null>(null);
  private readonly words = computed(() => wordsOf(this.texts()));

  protected readonly places = computed(() =>
    this.redacting()
      .places()
      .filter(({ state }) => this.mayRedact() || state === 'redacted'),
  );
  protected readonly current = computed(() => this.places().find((place) => keyOf(place) === this.currentKey()) ?? null);
  protected readonly position = computed(() => this.places().findIndex((place) => keyOf(place) === this.currentKey()) + 1);
  protected readonly currentText = computed(() => this.textAt(this.current()));
  protected readonly selectedText = computed(() => this.textAt(this.selection()));

  focus(options: FocusOptions = {}): void {
    this.region()?.nativeElement.focus(options);
  }

  /** Goes to the next place, or the one before; round from the end to the beginning. */
  step(by: 1 | -1): void {
    const places = this.places();
    if (places.length === 0) return this.say($localize`:@@staff-redaction.say.no-places:Няма отбелязани места.`);
    const from = this.position() - 1;
    this.goTo(places[(from < 0 ? (by === 1 ? 0 : places.length - 1) : from + by + places.length) % places.length]);
  }

  accept(): void {
    const place = this.current() ?? this.places().find(({ state }) => state === 'proposed');
    if (!this.mayRedact() || place === undefined || place.state === 'redacted') return;
    this.redacting().change(redactIn(this.redacting().work(), place.field, place));
    this.goOn(place, $localize`:@@staff-redaction.say.redacted:Заличено: ${redactionLabels[place.type]}:what:.`);
  }

  refuse(): void {
    const place = this.current();
    if (!this.mayRedact() || place === null || place.state === 'refused') return;
    this.redacting().change(keepIn(this.redacting().work(), place));
    this.goOn(place, $localize`:@@staff-redaction.say.kept:Остава видимо: ${redactionLabels[place.type]}:what:.`);
  }

  acceptAll(): void {
    const count = this.redacting().openCount();
    if (!this.mayRedact() || count === 0) return;
    this.redacting().change(redactProposed(this.redacting().work(), this.redacting().places()));
    this.say($localize`:@@staff-redaction.say.all:Заличени са всички предложения: ${count}:count:.`);
    this.focus({ preventScroll: true });
  }

  undo(): void {
    if (!this.mayRedact() || !this.redacting().mayUndo()) return;
    this.redacting().undo();
    this.say($localize`:@@staff-redaction.say.undone:Последното действие е отменено.`);
  }

  /** Asks what the selection is, to take it out. */
  askAboutSelection(): void {
    if (!this.mayRedact()) return;
    if (this.selection() === null) return this.say($localize`:@@staff-redaction.say.select-first:Първо изберете текст в оригинала.`);
    this.bar()?.ask();
  }

  protected redactSelection(type: RedactionType): void {
    const stretch = this.selection();
    if (stretch === null) return;
    const { field, start, end } = stretch;
    this.redacting().change(redactIn(this.redacting().work(), field, { start, end, type }));
    this.clear();
    const made = this.redacting()
      .places()
      .find((place) => place.field === field && place.start <= start && place.end >= end);
    this.currentKey.set(made === undefined ? null : keyOf(made));
    this.say($localize`:@@staff-redaction.say.redacted:Заличено: ${redactionLabels[type]}:what:.`);
  }

  protected readSelection(): void {
    const region = this.region()?.nativeElement;
    const selection = region?.ownerDocument.getSelection() ?? null;
    // What is selected elsewhere, or by the menu that asks what it is, does not unselect this.
    if (region === undefined || selection === null || !region.contains(selection.anchorNode)) return;
    const found = selectedStretch(region);
    const whole = found === null ? null : wholeCharacters(this.texts()[found.field], found);
    this.selection.set(whole);
    const cursor = this.cursor();
    const expected = cursor === null ? null : stretchOf(this.words(), cursor);
    if (whole === null || expected?.start !== whole.start || expected.end !== whole.end) this.cursor.set(null);
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || !this.mayRedact()) return;
    if (event.key === 'Escape' && this.selection() !== null) {
      // It takes the selection back, and closes nothing.
      event.stopPropagation();
      return this.clear();
    }
    if (this.hasOwnKeys() && this.shortcuts.isOn() && !event.repeat) this.keys[event.code]?.();
    const cursor = moved(this.words(), this.cursor() ?? this.startOfCursor(), event.key, event.shiftKey);
    const stretch = cursor === null ? null : stretchOf(this.words(), cursor);
    const region = this.region()?.nativeElement;
    if (cursor === null || stretch === null || region === undefined) return;
    event.preventDefault();
    this.cursor.set(cursor);
    this.selection.set(stretch);
    selectOnPage(region, stretch);
    this.say(this.textAt(stretch));
  }

  protected onClick(event: Event): void {
    const mark = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    if (mark !== null && this.selection() === null) this.currentKey.set(mark.getAttribute('data-key'));
  }

  private goOn(place: Place, done: string): void {
    const places = this.places();
    const at = places.findIndex((one) => one.field === place.field && one.start >= place.start);
    const next = [...places.slice(at), ...places.slice(0, Math.max(at, 0))].find(({ state }) => state === 'proposed');
    const left = $localize`:@@staff-redaction.say.left:Остават предложения: ${this.redacting().openCount()}:count:.`;
    this.currentKey.set(keyOf(next ?? place));
    this.scrollToCurrent();
    this.say(next === undefined ? `${done} ${left}` : `${done} ${left} ${this.spoken(next)}`);
  }

  private goTo(place: Place | undefined): void {
    if (place === undefined) return;
    this.currentKey.set(keyOf(place));
    this.region()?.nativeElement.focus({ preventScroll: true });
    this.scrollToCurrent();
    this.say(this.spoken(place));
  }

  private scrollToCurrent(): void {
    const key = this.currentKey();
    const mark = Array.from(this.region()?.nativeElement.querySelectorAll('[data-key]') ?? []).find(
      (one) => one.getAttribute('data-key') === key,
    );
    mark?.scrollIntoView({ block: 'nearest' });
  }

  private startOfCursor(): Cursor | null {
    const at = this.selection() ?? this.current();
    if (at === null) return null;
    const head = wordAt(this.words(), at.field, at.start);
    return { anchor: head, head };
  }

  private clear(): void {
    this.cursor.set(null);
    this.selection.set(null);
    this.region()?.nativeElement.ownerDocument.getSelection()?.removeAllRanges();
  }

  private spoken(place: Place): string {
    return `${this.textAt(place)}: ${placeWords(place)}`;
  }

  private textAt(stretch: Stretch | null): string {
    return stretch === null ? '' : this.texts()[stretch.field].slice(stretch.start, stretch.end);
  }

  private say(text: string): void {
    void this.live.announce(text, 'polite');
  }
}
