import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { xmlCharacters } from '../../../kernel/xml-characters.js';
import { formatOf, type Open311Document } from './document.js';
import { writeDocument } from './write-document.js';

const LIST: Open311Document = {
  root: 'service_requests',
  content: {
    each: 'request',
    items: [
      { service_request_id: '7KQ2-M9XW', zipcode: undefined, count: 0, open: true, formats: { each: 'format', items: ['text/xml'] } },
      { service_request_id: '7KQ2-M9XX', nothing: { each: 'value', items: [] } },
    ],
  },
};

function textsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => void (text = ''));
  parser.on('text', (more) => void (text += more));
  parser.on('closetag', (tag) => void (tag.name === name && found.push(text)));
  parser.write(xml).close();
  return found;
}

describe('a document', () => {
  it('is the same elements in both formats; what is undefined is in neither', () => {
    expect(writeDocument(LIST, 'xml')).toBe(
      `<?xml version="1.0" encoding="utf-8"?>\n<service_requests><request><service_request_id>7KQ2-M9XW</service_request_id><count>0</count><open>true</open><formats><format>text/xml</format></formats></request><request><service_request_id>7KQ2-M9XX</service_request_id><nothing/></request></service_requests>\n`,
    );
    expect(JSON.parse(writeDocument(LIST, 'json'))).toEqual([
      { service_request_id: '7KQ2-M9XW', count: 0, open: true, formats: ['text/xml'] },
      { service_request_id: '7KQ2-M9XX', nothing: [] },
    ]);
    const definition: Open311Document = {
      root: 'service_definition',
      content: { service_code: 'a', attributes: { each: 'attribute', items: [] } },
    };
    expect(JSON.parse(writeDocument(definition, 'json'))).toEqual({ service_code: 'a', attributes: [] });
  });

  it('is well formed whatever people wrote, and a strict parser reads back what they wrote', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ']]>',
            '<![CDATA[',
            '&amp;',
            '&',
            '<b>',
            '<!ENTITY x "y">',
            '\u0000',
            '\u000b',
            '\r\n',
            '\ud800',
            '\ufffe',
            'щ',
            '🚋',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (description) => {
        const document: Open311Document = { root: 'service_requests', content: { each: 'request', items: [{ description }] } };
        expect(textsOf(writeDocument(document, 'xml'), 'description')).toEqual([xmlCharacters(description)]);
        expect(JSON.parse(writeDocument(document, 'json'))).toEqual([{ description }]);
      }),
    );
  });

  it('is XML unless the address says JSON', () => {
    expect(formatOf('/open311/v2/services.json?lang=bg')).toBe('json');
    expect(formatOf('/open311/v2/services.xml?x=.json')).toBe('xml');
    expect(formatOf('/open311/v2/nowhere')).toBe('xml');
  });
});
