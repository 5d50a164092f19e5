import { inject } from '@angular/core';

import { injectLanguage } from '../i18n/language';
import { localizedText } from '../i18n/localized-text';
import { SiteDirectory } from '../site/site-directory';
import type { Addresses } from './page-description';
import { known, type StructuredData } from './structured-data';

/** Gives a function that tells who the municipality is, as its own pages tell it: what it left empty is not told. */
export function injectMunicipality(): (addresses: Addresses) => StructuredData {
  const directory = inject(SiteDirectory);
  const language = injectLanguage();
  return ({ page }) => {
    const municipality = directory.municipality();
    return {
      '@type': 'GovernmentOrganization',
      '@id': `${page('/')}#municipality`,
      ...known({
        name: directory.municipalityName(),
        url: municipality?.websiteUrl ?? page('/'),
        email: municipality?.email,
        telephone: municipality?.phone,
        address: municipality && localizedText(language, municipality, 'address'),
      }),
    };
  };
}

/** The municipality where it is named in passing. */
export const theMunicipality = ({ page }: Addresses): { '@id': string } => ({ '@id': `${page('/')}#municipality` });
