import type { Routes } from '@angular/router';

import { keepUnsavedText } from '../desk-form/unsaved-work';

const title = $localize`:@@staff-campaigns.heading:Кампании за наблюдение`;
const campaignForm = () => import('./campaign-form-page').then((file) => file.CampaignFormPage);

/** Under `/staff/campaigns`. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', title, loadComponent: () => import('./campaign-list-page').then((file) => file.CampaignListPage) },
  { path: 'new', title, canDeactivate: [keepUnsavedText], loadComponent: campaignForm },
  { path: ':slug', title, loadComponent: () => import('./campaign-desk-page').then((file) => file.CampaignDeskPage) },
  { path: ':slug/edit', title, canDeactivate: [keepUnsavedText], loadComponent: campaignForm },
  {
    path: ':slug/items',
    title,
    canDeactivate: [keepUnsavedText],
    loadComponent: () => import('./checklist-page').then((file) => file.ChecklistPage),
  },
  {
    path: ':slug/items/:number',
    title,
    canDeactivate: [keepUnsavedText],
    loadComponent: () => import('./item-page').then((file) => file.ItemPage),
  },
];
