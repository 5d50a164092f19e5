import type { Routes } from '@angular/router';

import { keepUnsavedText } from '../desk-form/unsaved-work';

const keys = $localize`:@@staff-programs.keys.heading:Ключове за програми`;
const webhooks = $localize`:@@staff-programs.hooks.heading:Известия до програми`;
const webhookForm = () => import('./webhook-form-page').then((file) => file.WebhookFormPage);

/** Under `/staff/programs`. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'keys' },
  { path: 'keys', title: keys, loadComponent: () => import('./keys-page').then((file) => file.KeysPage) },
  {
    path: 'keys/new',
    title: keys,
    canDeactivate: [keepUnsavedText],
    loadComponent: () => import('./key-form-page').then((file) => file.KeyFormPage),
  },
  { path: 'webhooks', title: webhooks, loadComponent: () => import('./webhooks-page').then((file) => file.WebhooksPage) },
  { path: 'webhooks/new', title: webhooks, canDeactivate: [keepUnsavedText], loadComponent: webhookForm },
  { path: 'webhooks/:id', title: webhooks, loadComponent: () => import('./webhook-page').then((file) => file.WebhookPage) },
  { path: 'webhooks/:id/edit', title: webhooks, canDeactivate: [keepUnsavedText], loadComponent: webhookForm },
];
