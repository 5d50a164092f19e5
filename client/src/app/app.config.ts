import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, type Routes, TitleStrategy, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';

import { languageInterceptor } from './core/http/language-interceptor';
import { PageTitleStrategy } from './core/layout/page-title';

/** The citizens' pages, with all their routes on the server and with those that carry scripts in the browser. */
export const appConfig = (routes: Routes): ApplicationConfig => ({
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useClass: PageTitleStrategy },
    provideHttpClient(withInterceptors([languageInterceptor])),
  ],
});
