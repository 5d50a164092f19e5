import type { Routes } from '@angular/router';

import { LeaveForPage } from './core/layout/leave-for-page';

/** The screens of the staff are an application of their own: what they need weighs on no citizen's page. */
export const routes: Routes = [
  { path: 'staff', loadChildren: () => import('./features/staff/staff.routes').then((file) => file.routes) },
  { path: '**', component: LeaveForPage },
];
