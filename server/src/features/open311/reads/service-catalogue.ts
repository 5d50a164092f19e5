import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { SERVICE_UNKNOWN } from '../domain/open311-problems.js';
import { type Service, serviceOf, SERVICES } from '../domain/services.js';
import { ATTRIBUTE_HINTS, ATTRIBUTE_WORDS, KIND_WORDS, NAME_CHOICES } from '../texts.js';
import type { Fields, Open311Document } from '../wire/document.js';
import { PublicNames } from './public-names.js';

type Attribute = keyof typeof ATTRIBUTE_WORDS;

/** What can be sent over Open311. Without a statement: the directory lies in memory. */
@Injectable()
export class ServiceCatalogue {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly names: PublicNames,
  ) {}

  /** Always all of them: one that is missing counts as closed. */
  list(language: Language): Open311Document {
    return { root: 'services', content: { each: 'service', items: SERVICES.map((service) => this.service(service, language)) } };
  }

  /** The fields of a service beside those of every request. @throws ProblemException 404. */
  definition(code: string, language: Language): Open311Document {
    const service = serviceOf(code) ?? fail(SERVICE_UNKNOWN);
    const attributes: readonly Attribute[] = [
      'title',
      'settlement',
      ...(service.kind === 'signal' ? (['occurred_on'] as const) : []),
      'name_is_public',
      'external_id',
    ];
    const items = attributes.map((attribute, index) => this.attribute(attribute, index + 1, language));
    return { root: 'service_definition', content: { service_code: service.code, attributes: { each: 'attribute', items } } };
  }

  private service(service: Service, language: Language): Fields {
    const { group, description } = KIND_WORDS[service.kind];
    return {
      service_code: service.code,
      service_name: this.names.service(service, language),
      description: description[language],
      metadata: true,
      type: 'realtime',
      group: group[language],
    };
  }

  private attribute(code: Attribute, order: number, language: Language): Fields {
    const values = this.valuesOf(code, language);
    const isList = values.length > 0;
    return {
      ...{ variable: true, code, datatype: isList ? 'singlevaluelist' : code === 'occurred_on' ? 'datetime' : 'string', required: false },
      ...{ datatype_description: ATTRIBUTE_HINTS[code][language], order, description: ATTRIBUTE_WORDS[code][language] },
      // FixMyStreet's word for a field that no person fills in.
      automated: code === 'external_id' ? 'server_set' : undefined,
      values: isList ? { each: 'value', items: values } : undefined,
    };
  }

  private valuesOf(code: Attribute, language: Language): Fields[] {
    if (code === 'name_is_public') return Object.entries(NAME_CHOICES).map(([key, words]) => ({ key, name: words[language] }));
    if (code !== 'settlement') return [];
    return this.directory
      .site()
      .site.settlements.map(({ ekatte, nameBg, nameEn }) => ({ key: ekatte, name: { bg: nameBg, en: nameEn }[language] }));
  }
}
