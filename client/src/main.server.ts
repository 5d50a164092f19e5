import { mergeApplicationConfig, REQUEST } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';

import { App } from './app/app';
import { serverConfig } from './app/app.config.server';
import { providePageHydration } from './app/core/hydration/page-hydration';
import { isScripted } from './app/core/hydration/scripted-pages';

// First: the server makes addresses absolute, and what writes answers into the page has to see them as the browser will ask.
const scriptedConfig = mergeApplicationConfig({ providers: [providePageHydration()] }, serverConfig);

/** What a script of the browser needs to go on with the page is not written where none comes: it took a tenth of the drawing. */
const bootstrap = (context: BootstrapContext) => {
  const request = context.platformRef?.injector.get(REQUEST, null);
  const isHydrated = request ? isScripted(new URL(request.url).pathname) : true;
  return bootstrapApplication(App, isHydrated ? scriptedConfig : serverConfig, context);
};

export default bootstrap;
