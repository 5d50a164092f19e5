import type { Routes } from '@angular/router';

/** Under `/campaigns`. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./campaign-list').then((file) => file.CampaignListPage),
    title: $localize`:@@campaigns.list.title:Кампании за наблюдение`,
  },
  { path: ':slug', loadComponent: () => import('./campaign-page').then((file) => file.CampaignPage) },
];
