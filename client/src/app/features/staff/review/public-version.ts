import { afterNextRender, Component, computed, type ElementRef, inject, Injector, input, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CaseFile } from '../../../core/api/contract';
import { CopyButton } from '../../../ui/copy-button';
import { Icon } from '../../../ui/icon';
import type { RedactionDraft } from '../redaction/redaction-draft';
import { publicPieces } from '../redaction/redaction-work';
import { type Rewording, wordsOf } from './rewording';
import { RewordingEditor } from './rewording-editor';

/** The version that everybody will read: the original with its blocks, or a moderator's own words. */
@Component({
  selector: 'app-public-version',
  imports: [CopyButton, Icon, MatButtonModule, RewordingEditor],
  templateUrl: './public-version.html',
  styleUrl: './public-version.css',
  host: { class: 'desk-panel' },
})
export class PublicVersion {
  readonly file = input.required<CaseFile>();
  readonly draft = input.required<RedactionDraft>();
  readonly rewording = input.required<Rewording>();
  readonly isReadOnly = input(false);

  private readonly injector = inject(Injector);
  private readonly editor = viewChild(RewordingEditor);
  private readonly view = viewChild<ElementRef<HTMLElement>>('view');
  /** What is public while nothing can be published. */
  protected readonly shown = computed(() => this.file().public ?? this.file());
  protected readonly leftOver = computed(() => (this.isReadOnly() && this.rewording().isUnsaved() ? this.rewording().words() : null));
  protected readonly title = computed(() => this.piecesOf('title'));
  protected readonly text = computed(() => this.piecesOf('text'));

  focus(): void {
    this.editor()?.focus();
    this.view()?.nativeElement.focus();
  }

  /** Begins with the version as it stands, so that what is taken out stays out. */
  reword(): void {
    if (this.isReadOnly() || this.rewording().words() !== null) return;
    this.rewording().words.set(wordsOf(this.file(), this.draft().work().redactions));
    afterNextRender(() => this.editor()?.focus(), { injector: this.injector });
  }

  protected leave(): void {
    this.rewording().words.set(null);
    afterNextRender(() => this.view()?.nativeElement.focus(), { injector: this.injector });
  }

  private piecesOf(field: 'title' | 'text') {
    return publicPieces(this.file()[field], this.draft().work().redactions[field], this.file().redactionBlocks);
  }
}
