import { bootstrapApplication } from '@angular/platform-browser';

import { App } from './app/app';
import { staffConfig } from './app/staff.config';

bootstrapApplication(App, staffConfig).catch(reportError);
