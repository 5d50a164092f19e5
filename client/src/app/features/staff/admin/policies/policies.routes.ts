import type { Routes } from '@angular/router';

import { keepUnsavedText } from '../../desk-form/unsaved-work';

const title = $localize`:@@staff-policies.title:Планове и мерки`;
const policyForm = () => import('./policy-form-page').then((file) => file.PolicyFormPage);
const measureForm = () => import('./measure-form-page').then((file) => file.MeasureFormPage);
const indicatorForm = () => import('./indicator-form-page').then((file) => file.IndicatorFormPage);

/** Under `/staff/admin/policies`. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', title, loadComponent: () => import('./policy-list').then((file) => file.PolicyList) },
  { path: 'new', title, canDeactivate: [keepUnsavedText], loadComponent: policyForm },
  { path: ':slug', title, loadComponent: () => import('./policy-overview').then((file) => file.PolicyOverview) },
  { path: ':slug/edit', title, canDeactivate: [keepUnsavedText], loadComponent: policyForm },
  { path: ':slug/import', title, loadComponent: () => import('./import-page').then((file) => file.ImportPage) },
  { path: ':slug/new-measure', title, canDeactivate: [keepUnsavedText], loadComponent: measureForm },
  { path: ':slug/measures/:code', title, canDeactivate: [keepUnsavedText], loadComponent: measureForm },
  { path: ':slug/measures/:code/new-indicator', title, canDeactivate: [keepUnsavedText], loadComponent: indicatorForm },
  { path: ':slug/indicators/:id', title, canDeactivate: [keepUnsavedText], loadComponent: indicatorForm },
];
