import type { Routes } from '@angular/router';

import { LeaveForPage } from './core/layout/leave-for-page';

/** The pages that carry scripts (docs/adr/0010); for any other the browser asks the server. */
export const scriptedRoutes: Routes = [
  { path: 'submit', loadChildren: () => import('./features/submit/submit.routes').then((file) => file.routes) },
  { path: 'verify', loadChildren: () => import('./features/verify/verify.routes').then((file) => file.routes) },
  { path: '**', component: LeaveForPage },
];
