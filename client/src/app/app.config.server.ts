import { HttpBackend } from '@angular/common/http';
import { type ApplicationConfig, mergeApplicationConfig } from '@angular/core';
import { provideServerRendering, withRoutes } from '@angular/ssr';

import { appConfig } from './app.config';
import { routes } from './app.routes';
import { serverRoutes } from './app.routes.server';
import { provideWrittenHead } from './core/head/written-head';
import { InProcessBackend } from './core/http/in-process-backend';
import { providePageNonce } from './core/http/page-nonce';
import { providePostedForm } from './core/http/posted-form';

const serverOnly: ApplicationConfig = {
  providers: [
    provideServerRendering(withRoutes(serverRoutes)),
    { provide: HttpBackend, useClass: InProcessBackend },
    providePageNonce(),
    providePostedForm(),
    provideWrittenHead(),
  ],
};

export const serverConfig = mergeApplicationConfig(appConfig(routes), serverOnly);
