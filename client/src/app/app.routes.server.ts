import { RenderMode, type ServerRoute } from '@angular/ssr';

export const serverRoutes: ServerRoute[] = [
  { path: 'staff', renderMode: RenderMode.Client },
  { path: 'staff/**', renderMode: RenderMode.Client },
  { path: '**', renderMode: RenderMode.Server },
];
