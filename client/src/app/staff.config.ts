import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';

import { languageInterceptor } from './core/http/language-interceptor';
import { PageTitleStrategy } from './core/layout/page-title';
import { routes } from './staff.routes';

/** The staff's application runs in the browser alone. */
export const staffConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useClass: PageTitleStrategy },
    // Fetch tells nothing of how far an upload is.
    provideHttpClient(withXhr(), withInterceptors([languageInterceptor])),
  ],
};
