import type { HttpInterceptorFn } from '@angular/common/http';

import { injectLanguage } from '../i18n/language';

/** Asks the API for problems in the language of the page, whatever the browser prefers. */
export const languageInterceptor: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': injectLanguage() } }));
