import { computed, effect, untracked, type WritableSignal } from '@angular/core';

import { slugFromName } from './slug-from-name';

/** Lets the short name of a new record follow its Bulgarian name, for as long as nobody has written another one. */
export function suggestSlug<Fields extends { nameBg: string; slug: string }>(typed: WritableSignal<Fields>, isNew: () => boolean): void {
  const wanted = computed(() => slugFromName(typed().nameBg));
  let suggested = '';
  effect(() => {
    const slug = wanted();
    if (!isNew() || untracked(typed).slug !== suggested) return;
    suggested = slug;
    typed.update((fields) => ({ ...fields, slug }));
  });
}
