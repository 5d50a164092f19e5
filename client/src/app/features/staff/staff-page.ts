import { Component, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';

import { PageHeading } from '../../ui/page-heading';

/** Stands where the pages of this family are being built. */
@Component({
  selector: 'app-staff-page',
  imports: [PageHeading],
  template: `<div class="reading"><z-page-heading [heading]="title.getTitle()" /></div>`,
})
export class StaffPage {
  protected readonly title = inject(Title);
}
