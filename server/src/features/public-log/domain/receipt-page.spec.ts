import fc from 'fast-check';
import { fillReceipt, type ReceiptFacts } from './receipt-page.js';

const TEMPLATE =
  '<b>__NUMBER__</b><i>__INDEX__</i><u>__DATE__</u><script type="application/json" id="receipt">__RECEIPT__</script><!-- end -->';
const anyFacts: fc.Arbitrary<ReceiptFacts> = fc.record({
  number: fc.string(),
  proof: fc.string({ unit: fc.constantFrom('<', '/', 'script', '>', '!--', '$&', '$1', '__INDEX__', '\n', 'й', '"', '\\') }),
  index: fc.option(fc.nat()),
  day: fc.string(),
  origin: fc.string(),
  vkeys: fc.array(fc.string()),
  witnesses: fc.array(fc.string()),
  verifyUrl: fc.webUrl(),
});

describe('the page of a receipt', () => {
  it('holds the facts whatever stands in them, and nothing in them becomes a part of the page', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const page = fillReceipt(TEMPLATE, facts);
        const [, json = '', end] = /id="receipt">(.*?)<\/script>(.*)$/s.exec(page) ?? [];
        const { index, day: _day, ...told } = facts;
        expect(JSON.parse(json)).toEqual(index === null ? { ...told, promise: facts.proof } : told);
        expect(json).not.toContain('<');
        expect(end).toBe('<!-- end -->');
        expect(page.split('<')).toHaveLength(TEMPLATE.split('<').length);
      }),
    );
  });

  it('says a dash for a place that is only promised', () => {
    const facts = { number: '7KQ2-M9XW', proof: '', day: '2026-11-23', origin: '', vkeys: [], witnesses: [], verifyUrl: '' };
    expect(fillReceipt(TEMPLATE, { ...facts, index: null })).toContain('<b>7KQ2-M9XW</b><i>–</i><u>2026-11-23</u>');
    expect(fillReceipt(TEMPLATE, { ...facts, index: 1234 })).toContain('<i>1234</i>');
  });
});
