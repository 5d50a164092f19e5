import type { Routes } from '@angular/router';

import { keepUnsavedText } from '../../desk-form/unsaved-work';

const title = $localize`:@@staff-consultations.title:Консултации`;
const consultationForm = () => import('./consultation-form-page').then((file) => file.ConsultationFormPage);

/** Under `/staff/admin/consultations`. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', title, loadComponent: () => import('./consultation-list').then((file) => file.ConsultationList) },
  { path: 'new', title, canDeactivate: [keepUnsavedText], loadComponent: consultationForm },
  { path: ':slug', title, loadComponent: () => import('./consultation-overview').then((file) => file.ConsultationOverview) },
  { path: ':slug/edit', title, canDeactivate: [keepUnsavedText], loadComponent: consultationForm },
  {
    path: ':slug/conclude',
    title,
    canDeactivate: [keepUnsavedText],
    loadComponent: () => import('./conclude-page').then((file) => file.ConcludePage),
  },
];
