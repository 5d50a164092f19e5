import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { writeW3Instant } from '../domain/w3-instants.js';
import { KEY_SERVICE } from '../texts.js';
import type { Open311Document } from '../wire/document.js';
import { CONTENT_TYPES } from '../wire/write-document.js';

/** When the contract below `/open311/v2` last changed. */
const CHANGED = new Date('2026-11-30T00:00:00Z');
const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';

/** Where the endpoint is, and what it speaks (Open311 Service Discovery). */
@Injectable()
export class Discovery {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly config: Config,
  ) {}

  read(language: Language): Open311Document {
    const { legalNameBg, legalNameEn, email } = this.directory.municipality();
    const name = { bg: legalNameBg, en: legalNameEn }[language];
    const changeset = writeW3Instant(CHANGED);
    const endpoint = {
      ...{ specification: SPECIFICATION, url: new URL('/open311/v2', this.config.publicUrl).href, changeset },
      type: this.config.demo ? 'test' : 'production',
      formats: { each: 'format', items: Object.values(CONTENT_TYPES).map((type) => type.split(';')[0] ?? '') },
    };
    return {
      root: 'discovery',
      content: {
        ...{ changeset, contact: email === null ? name : `${name}, ${email}`, key_service: KEY_SERVICE[language] },
        endpoints: { each: 'endpoint', items: [endpoint] },
      },
    };
  }
}
