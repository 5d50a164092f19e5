import type { Routes } from '@angular/router';

const page = () => import('./staff-page').then((file) => file.StaffPage);

/** The administrator's pages. */
export const routes: Routes = [{ path: '', pathMatch: 'full', loadComponent: page, title: $localize`:@@staff-admin.title:Управление` }];
