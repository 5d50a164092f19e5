import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import { xmlCharacters } from '../../../kernel/xml-characters.js';
import type { OembedAnswer } from './oembed.dto.js';

export const OEMBED_XML_TYPE = 'text/xml; charset=utf-8';

/** The same as XML (oembed.com §2.3.2): an element for each value. */
export function oembedXml(answer: OembedAnswer): string {
  const document = new DOMImplementation().createDocument(null, 'oembed');
  for (const [name, value] of Object.entries(answer) as [string, string | number][]) {
    const element = document.createElement(name);
    element.appendChild(document.createTextNode(xmlCharacters(String(value))));
    document.documentElement?.appendChild(element);
  }
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(document, { requireWellFormed: true })}\n`;
}
