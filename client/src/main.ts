import { bootstrapApplication } from '@angular/platform-browser';

import { App } from './app/app';
import { appConfig } from './app/app.config';
import { scriptedRoutes } from './app/scripted.routes';

// The pages work without JavaScript, so a failed start only loses the comforts.
bootstrapApplication(App, appConfig(scriptedRoutes)).catch(reportError);
