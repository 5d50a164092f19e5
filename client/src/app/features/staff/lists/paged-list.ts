import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, type Signal, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import { nextPage } from '../../../core/http/next-page';
import { type Trouble, troubleOf } from '../desk-form/form-problems';

/** A list that grows by a page whenever somebody asks for more. */
export interface PagedList<Item, Page> {
  /** the first page, with whatever stands beside its items */
  readonly page: Signal<Page | null>;
  readonly items: Signal<readonly Item[]>;
  readonly isLoading: Signal<boolean>;
  readonly error: Signal<Error | undefined>;
  readonly hasMore: Signal<boolean>;
  readonly isLoadingMore: Signal<boolean>;
  readonly moreTrouble: Signal<Trouble | null>;
  more(): Promise<void>;
  reload(): void;
}

interface Tail<Item> {
  items: readonly Item[];
  next: Record<string, string> | null;
}

/**
 * Reads a list of the API that is paged by keyset (RFC 8288 `Link`).
 * @param path of the list, without a query; a function where it comes from the address of the page
 * @param query of the first page; nothing is asked while it is undefined
 * @param itemsOf where a page has its items; needless where it calls them so
 */
export function pagedList<Item, Page extends { items: Item[] }>(
  path: string | (() => string),
  query: () => Record<string, string> | undefined,
): PagedList<Item, Page>;
export function pagedList<Item, Page>(
  path: string | (() => string),
  query: () => Record<string, string> | undefined,
  itemsOf: (page: Page) => readonly Item[],
): PagedList<Item, Page>;
export function pagedList<Item, Page extends { items: Item[] }>(
  path: string | (() => string),
  query: () => Record<string, string> | undefined,
  itemsOf: (page: Page) => readonly Item[] = (page) => page.items,
): PagedList<Item, Page> {
  const http = inject(HttpClient);
  const url = (): string => (typeof path === 'string' ? path : path());
  const first = httpResource<Page>(() => {
    const params = query();
    return params === undefined ? undefined : { url: url(), params };
  });
  const page = computed(() => (first.hasValue() ? first.value() : null));
  // Forgotten as soon as the first page is another.
  const tail = linkedSignal<Page | null, Tail<Item>>({
    source: page,
    computation: (source) => ({ items: [], next: source === null ? null : nextPage(first.headers()) }),
  });
  const isLoadingMore = signal(false);
  const moreTrouble = signal<Trouble | null>(null);

  async function more(): Promise<void> {
    const { items, next } = tail();
    if (next === null || isLoadingMore()) return;
    isLoadingMore.set(true);
    moreTrouble.set(null);
    try {
      const answer = await firstValueFrom(http.get<Page>(url(), { params: next, observe: 'response' }));
      tail.set({ items: [...items, ...(answer.body === null ? [] : itemsOf(answer.body))], next: nextPage(answer.headers) });
    } catch (error) {
      moreTrouble.set(troubleOf(error));
    } finally {
      isLoadingMore.set(false);
    }
  }

  return {
    page,
    items: computed(() => {
      const shown = page();
      return [...(shown === null ? [] : itemsOf(shown)), ...tail().items];
    }),
    isLoading: first.isLoading,
    error: first.error,
    hasMore: computed(() => tail().next !== null),
    isLoadingMore: isLoadingMore.asReadonly(),
    moreTrouble: moreTrouble.asReadonly(),
    more,
    reload: () => first.reload(),
  };
}
