import type { Routes } from '@angular/router';

const page = () => import('./staff-page').then((file) => file.StaffPage);

/** The desk of moderators, officials and monitors, and the way in. */
export const routes: Routes = [{ path: '', pathMatch: 'full', loadComponent: page, title: $localize`:@@staff-desk.title:Работно място` }];
