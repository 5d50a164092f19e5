import { Component, computed, DestroyRef, DOCUMENT, effect, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';

import { CopyButton } from '../../ui/copy-button';
import { injectLanguage } from '../i18n/language';
import { SiteDirectory } from '../site/site-directory';
import { embedCode } from './embed-code';

/** What has a card: where its page and its card stand below the language, and the room in CSS pixels that the card asks for. */
const cards = {
  case: { pages: 'submissions', folder: 'cases', width: 480, height: 320 },
  department: { pages: 'departments', folder: 'departments', width: 480, height: 380 },
} as const;

/** „Вградете“: the code that shows this page as a card elsewhere, how the card looks, and a link in the head by which programs find it. */
@Component({
  selector: 'app-embed-card',
  imports: [CopyButton],
  templateUrl: './embed-card.html',
})
export class EmbedCard {
  readonly kind = input.required<keyof typeof cards>();
  /** number of the case, or slug of the department */
  readonly key = input.required<string>();
  /** of the card, without the municipality; never the words of an author, which must be able to vanish from pages of others */
  readonly name = input.required<string>();

  private readonly language = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  private readonly sanitizer = inject(DomSanitizer);
  private readonly document = inject(DOCUMENT);
  private readonly origin = this.document.location.origin;

  protected readonly size = computed(() => cards[this.kind()]);
  protected readonly title = computed(() => `${this.name()} – ${this.directory.municipalityName()}`);
  private readonly card = computed(() => `/${this.language}/embed/${this.size().folder}/${encodeURIComponent(this.key())}`);
  protected readonly code = computed(() => {
    const { width, height } = this.size();
    return embedCode({ src: `${this.origin}${this.card()}`, title: this.title(), language: this.language, width, height });
  });
  /** An address of our own, made of an encoded key: nothing that somebody wrote leads elsewhere. */
  protected readonly preview = computed(() => this.sanitizer.bypassSecurityTrustResourceUrl(this.card()));
  private readonly discovery = computed(() => {
    const page = `${this.origin}/${this.language}/${this.size().pages}/${encodeURIComponent(this.key())}`;
    return `${this.origin}/oembed?${new URLSearchParams({ url: page, format: 'json' }).toString()}`;
  });

  constructor() {
    const link = this.document.createElement('link');
    effect(() => {
      Object.assign(link, { rel: 'alternate', type: 'application/json+oembed', href: this.discovery(), title: this.title() });
      this.document.head.appendChild(link);
    });
    inject(DestroyRef).onDestroy(() => {
      link.remove();
    });
  }
}
