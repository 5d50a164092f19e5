import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { xmlCharacters } from '../../../kernel/xml-characters.js';
import { type Fields, type Format, isListed, type Listed, type Open311Document, type Value } from './document.js';

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The document in that format; texts are plain text in both, whatever signs they hold. */
export const writeDocument = (document: Open311Document, format: Format): string => (format === 'json' ? json(document) : xml(document));

const json = ({ content }: Open311Document): string => JSON.stringify(isListed(content) ? plain(content) : plainFields(content));

const plain = (value: Value): unknown =>
  typeof value === 'object' ? value.items.map((item) => (typeof item === 'string' ? item : plainFields(item))) : value;

const plainFields = (fields: Fields): object =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, plain(value)]])));

function xml({ root, content }: Open311Document): string {
  const document = new DOMImplementation().createDocument(null, root);
  const element = document.documentElement;
  if (element === null) throw new Error('A document without a root');
  fill(document, element, content);
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document, { requireWellFormed: true })}\n`;
}

function fill(document: Document, parent: Element, content: Fields | Listed): void {
  if (isListed(content)) for (const item of content.items) add(document, parent, content.each, item);
  else for (const [name, value] of Object.entries(content)) if (value !== undefined) add(document, parent, name, value);
}

function add(document: Document, parent: Element, name: string, value: Value | Fields): void {
  const element = document.createElement(name);
  parent.appendChild(element);
  if (typeof value === 'object') fill(document, element, value);
  else element.appendChild(document.createTextNode(xmlCharacters(String(value))));
}
