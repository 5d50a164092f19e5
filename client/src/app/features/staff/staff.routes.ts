import type { Routes } from '@angular/router';

import { StaffShell } from './staff-shell';

/** Under `/staff`, rendered in the browser. The shell brings the theme of Angular Material, and nobody else does. */
export const routes: Routes = [
  {
    path: '',
    component: StaffShell,
    children: [
      { path: '', loadChildren: () => import('./desk.routes').then((file) => file.routes) },
      { path: 'admin', loadChildren: () => import('./admin.routes').then((file) => file.routes) },
    ],
  },
];
