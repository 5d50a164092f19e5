import type { Routes } from '@angular/router';

const page = () => import('./case-page').then((file) => file.CasePage);

/** Under `/lookup`: the way to one's own case. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: page, title: $localize`:@@case.lookup.title:Намерете своя сигнал` },
  { path: 'new-code', loadComponent: page, title: $localize`:@@case.new-code.title:Нов код за достъп` },
  { path: 'new-code/redeem', loadComponent: page, title: $localize`:@@case.new-code.title:Нов код за достъп` },
];
