import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, type ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';

import type { CaseFile, RedactionType } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { Icon } from '../../../ui/icon';
import { ErasedNotice } from '../case-parts/erased-notice';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { MarkedText } from '../redaction/marked-text';
import { selectedStretch, selectOnPage } from '../redaction/page-selection';
import { PlaceBar } from '../redaction/place-bar';
import { keyOf, placeWords } from '../redaction/place-words';
import type { RedactionDraft } from '../redaction/redaction-draft';
import { redactionLabels } from '../redaction/redaction-labels';
import { keepIn, type Place, redactIn, redactProposed } from '../redaction/redaction-work';
import { type Cursor, moved, type Stretch, stretchOf, wholeCharacters, wordAt, wordsOf } from '../redaction/word-cursor';

/** What the author wrote, read only. What is proposed, taken out or refused is marked; anything can be selected, by mouse or by keys, and taken out. */
@Component({
  selector: 'app-original-text',
  imports: [ErasedNotice, Icon, MarkedText, PlaceBar, TroubleNotice],
  templateUrl: './original-text.html',
  styleUrl: './original-text.css',
  host: { class: 'desk-panel', '(document:selectionchange)': 'readSelection()' },
})
export class OriginalText {
  readonly file = input.required<CaseFile>();
  readonly draft = input.required<RedactionDraft>();
  readonly mayRedact = input(true);

  private readonly live = inject(LiveAnnouncer);
  private readonly language = injectLanguage();
  private readonly region = viewChild<ElementRef<HTMLElement>>('region');
  private readonly bar = viewChild(PlaceBar);
  protected readonly currentKey = linkedSignal({ source: () => this.file().number, computation: (): string | null => null });
  private readonly selection = linkedSignal({ source: () => this.file().number, computation: (): Stretch | null => null });
  private readonly cursor = signal<Cursor | null>(null);
  private readonly words = computed(() => wordsOf(this.file()));

  protected readonly places = computed(() =>
    this.draft()
      .places()
      .filter(({ state }) => this.mayRedact() || state === 'redacted'),
  );
  protected readonly current = computed(() => this.places().find((place) => keyOf(place) === this.currentKey()) ?? null);
  protected readonly position = computed(() => this.places().findIndex((place) => keyOf(place) === this.currentKey()) + 1);
  protected readonly currentText = computed(() => this.textAt(this.current()));
  protected readonly selectedText = computed(() => this.textAt(this.selection()));
  protected readonly summary = computed(() => {
    const count = this.draft().openCount();
    if (count === 0) return '';
    return plural(count, this.language, {
      one: $localize`:@@staff-desk.original.marks-one:${count}:count: място прилича на лични данни.`,
      other: $localize`:@@staff-desk.original.marks-other:${count}:count: места приличат на лични данни.`,
    });
  });

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
    this.draft().change(redactIn(this.draft().work(), place.field, place));
    this.goOn(place, $localize`:@@staff-redaction.say.redacted:Заличено: ${redactionLabels[place.type]}:what:.`);
  }

  refuse(): void {
    const place = this.current();
    if (!this.mayRedact() || place === null || place.state === 'refused') return;
    this.draft().change(keepIn(this.draft().work(), place));
    this.goOn(place, $localize`:@@staff-redaction.say.kept:Остава видимо: ${redactionLabels[place.type]}:what:.`);
  }

  acceptAll(): void {
    const count = this.draft().openCount();
    if (!this.mayRedact() || count === 0) return;
    this.draft().change(redactProposed(this.draft().work(), this.draft().places()));
    this.say($localize`:@@staff-redaction.say.all:Заличени са всички предложения: ${count}:count:.`);
    this.focus({ preventScroll: true });
  }

  undo(): void {
    if (!this.mayRedact() || !this.draft().mayUndo()) return;
    this.draft().undo();
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
    this.draft().change(redactIn(this.draft().work(), field, { start, end, type }));
    this.clear();
    const made = this.draft()
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
    const whole = found === null ? null : wholeCharacters(this.file()[found.field], found);
    this.selection.set(whole);
    const cursor = this.cursor();
    const expected = cursor === null ? null : stretchOf(this.words(), cursor);
    if (whole === null || expected?.start !== whole.start || expected.end !== whole.end) this.cursor.set(null);
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || !this.mayRedact()) return;
    if (event.key === 'Escape') return this.clear();
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
    const left = $localize`:@@staff-redaction.say.left:Остават предложения: ${this.draft().openCount()}:count:.`;
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
    return stretch === null ? '' : this.file()[stretch.field].slice(stretch.start, stretch.end);
  }

  private say(text: string): void {
    void this.live.announce(text, 'polite');
  }
}
