import { DOCUMENT, inject, Injectable, type Provider, REQUEST_CONTEXT, RESPONSE_INIT } from '@angular/core';
import { BEFORE_APP_SERIALIZED } from '@angular/platform-server';

import type { RenderContext } from '../http/render-context';
import { injectLanguage } from '../i18n/language';
import { PRODUCT, untitled } from '../layout/page-title';
import { SiteDirectory } from '../site/site-directory';
import { isSearch, keptQuery } from './kept-query';
import { type Addresses, type Describe, DESCRIBED_PAGES, type DescribedPages, type PageDescription } from './page-description';
import { shortened } from './shortened';
import { breadcrumb, scriptText, type StructuredData } from './structured-data';

const LANGUAGES = ['bg', 'en'] as const;
const LOCALES = { bg: 'bg_BG', en: 'en_GB' } as const;
const IN_LANGUAGE = /^\/(?:bg|en)(?=\/|$)/;
/** Its place in every language, and its size in pixels. */
const IMAGE = { path: '/share.png', width: '1200', height: '630' } as const;

/**
 * Writes the head of a page when all of the page is there: its one address, where it is in the other language, and what search engines and those
 * who show links are told (Open Graph, schema.org). On the server only: a browser that draws a page has nobody to tell.
 */
@Injectable()
export class WrittenHead implements DescribedPages {
  private readonly document = inject(DOCUMENT);
  private readonly language = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  private readonly context = inject<RenderContext | null>(REQUEST_CONTEXT, { optional: true });
  private readonly response = inject(RESPONSE_INIT, { optional: true });
  private described: Describe = () => null;

  describe(of: Describe): void {
    this.described = of;
  }

  write(): void {
    const { origin, pathname, search } = this.document.location;
    const page = pathname.replace(IN_LANGUAGE, '') || '/';
    const isThere = !this.context?.failure && (this.response?.status ?? 200) < 400;
    const addresses: Addresses = { page: (path) => `${origin}/${this.language}${path}` };
    const told = isThere ? (this.described(addresses) ?? {}) : { isHidden: true };
    const isHidden = (told.isHidden ?? false) || isSearch(search);
    if (isHidden) this.meta('name', 'robots', 'noindex');
    const query = keptQuery(search);
    if (isThere) {
      this.link({ rel: 'canonical', href: `${origin}/${this.language}${page}${query}` });
      for (const language of LANGUAGES) this.link({ rel: 'alternate', hreflang: language, href: `${origin}/${language}${page}${query}` });
      this.link({ rel: 'alternate', hreflang: 'x-default', href: `${origin}/bg${page}${query}` });
    }
    this.openGraph(told, `${origin}/${this.language}${page}${query}`, origin);
    if (isThere && !isHidden) this.structured(told, addresses, page);
  }

  private openGraph({ description }: PageDescription, url: string, origin: string): void {
    const words = shortened(description ?? this.generalDescription());
    this.meta('name', 'description', words);
    const other = this.language === 'bg' ? 'en' : 'bg';
    const told = [
      ['title', this.document.title],
      ['description', words],
      ['type', 'website'],
      ['url', url],
      ['site_name', `${PRODUCT} – ${this.directory.municipalityName()}`],
      ['locale', LOCALES[this.language]],
      ['locale:alternate', LOCALES[other]],
      ['image', `${origin}/${this.language}${IMAGE.path}`],
      ['image:width', IMAGE.width],
      ['image:height', IMAGE.height],
      ['image:alt', $localize`:@@layout.share-image:Знакът на „Заедно“: буквата З от два гласа, които се срещат`],
    ] as const;
    for (const [name, content] of told) this.meta('property', `og:${name}`, content);
    this.meta('name', 'twitter:card', 'summary_large_image');
  }

  /** The element has no nonce, and needs none: what is no script is never run, so that the policy of the page does not ask about it. */
  private structured({ structured = [], way }: PageDescription, addresses: Addresses, page: string): void {
    const steps = way && [{ name: PRODUCT, path: '/' }, ...way, { name: untitled(this.document.title), path: page }];
    const parts: StructuredData[] = [...structured, ...(steps ? [breadcrumb(steps, addresses.page)] : [])];
    if (parts.length === 0) return;
    const script = this.document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = scriptText(parts);
    this.document.head.appendChild(script);
  }

  private generalDescription(): string {
    const municipality = this.directory.municipalityName();
    return $localize`:@@layout.description:Сигнали и препоръки към ${municipality}:municipality: и нейните отговори, на едно място и пред всички.`;
  }

  private meta(kind: 'name' | 'property', name: string, content: string): void {
    const meta = this.document.createElement('meta');
    meta.setAttribute(kind, name);
    meta.setAttribute('content', content);
    this.document.head.appendChild(meta);
  }

  private link(attributes: Readonly<Record<string, string>>): void {
    const link = this.document.createElement('link');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    this.document.head.appendChild(link);
  }
}

/** For the rendering on the server. */
export function provideWrittenHead(): Provider[] {
  return [
    WrittenHead,
    { provide: DESCRIBED_PAGES, useExisting: WrittenHead },
    {
      provide: BEFORE_APP_SERIALIZED,
      useFactory: () => {
        const head = inject(WrittenHead);
        return () => {
          head.write();
        };
      },
      multi: true,
    },
  ];
}
