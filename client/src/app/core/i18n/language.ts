import { inject, LOCALE_ID } from '@angular/core';

import type { Language } from '../api/contract';

/** The language of this build of the pages. */
export function injectLanguage(): Language {
  return inject(LOCALE_ID).startsWith('en') ? 'en' : 'bg';
}
