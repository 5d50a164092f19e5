import type { Route, Routes } from '@angular/router';

const page: Pick<Route, 'title' | 'loadComponent'> = {
  title: $localize`:@@verdict.question:Решава ли отговорът въпроса?`,
  loadComponent: () => import('./verdict-page').then((file) => file.VerdictPage),
};

/** Under `/verdict`, where links in letters lead. A form that failed is answered at the address it was sent to. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', ...page },
  { path: 'reopening', ...page },
  { path: 'forwarding', ...page },
];
