import type { Routes } from '@angular/router';

import { keepUnsavedText } from '../../desk-form/unsaved-work';

const title = $localize`:@@staff-monitors.title:Наблюдатели`;
const page = () => import('./monitor-page').then((file) => file.MonitorPage);

/** Under `/staff/admin/monitors`. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', title, loadComponent: () => import('./monitor-list').then((file) => file.MonitorList) },
  { path: 'new', title, canDeactivate: [keepUnsavedText], loadComponent: page },
  { path: ':slug', title, canDeactivate: [keepUnsavedText], loadComponent: page },
];
