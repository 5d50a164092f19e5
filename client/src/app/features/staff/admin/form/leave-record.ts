import { inject } from '@angular/core';
import { Router } from '@angular/router';

import { SiteDirectory } from '../../../../core/site/site-directory';
import { Announcer } from '../../desk-form/announcer';

/** Gives a function that goes back to a list once its record is saved, and says so. */
export function injectLeaveRecord(list: string): (name: string) => void {
  const router = inject(Router);
  const announcer = inject(Announcer);
  const directory = inject(SiteDirectory);
  return (name) => {
    directory.refresh();
    announcer.say($localize`:@@staff-admin.saved:Записано: ${name}:name:.`);
    void router.navigateByUrl(list);
  };
}
