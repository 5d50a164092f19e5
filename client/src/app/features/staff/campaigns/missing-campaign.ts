import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { PageHeading } from '../../../ui/page-heading';

/** For an address that names no campaign of the own organisation. */
@Component({
  selector: 'app-missing-campaign',
  imports: [MatButtonModule, PageHeading, RouterLink],
  template: `
    <z-page-heading heading="Няма такава кампания" i18n-heading="@@staff-campaigns.missing">
      <p class="hint" i18n="@@staff-campaigns.missing-text">
        Може да е изтрита, или да е на друга организация. Виждате само кампаниите на Вашата.
      </p>
    </z-page-heading>
    <p><a matButton="outlined" routerLink="/staff/campaigns" i18n="@@staff-campaigns.to-list">Към кампаниите</a></p>
  `,
})
export class MissingCampaign {}
