import type { Routes } from '@angular/router';

/** Under `/lookup`: the way to one's own case. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@case.lookup.title:Намерете своя случай`,
    loadComponent: () => import('./lookup-page').then((file) => file.LookupPage),
  },
  {
    path: 'new-code',
    title: $localize`:@@case.new-code.title:Нов код за достъп`,
    loadComponent: () => import('./new-code-page').then((file) => file.NewCodePage),
  },
  {
    path: 'new-code/redeem',
    title: $localize`:@@case.new-code.title:Нов код за достъп`,
    loadComponent: () => import('./redeem-page').then((file) => file.RedeemPage),
  },
];
