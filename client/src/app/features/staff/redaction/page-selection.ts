import type { RedactedField } from './redaction-work';
import type { Stretch } from './word-cursor';

/** The pieces of an original on the page: each has its text in one node, and says where that begins. */
function piecesIn(region: HTMLElement): { node: Text; field: RedactedField; start: number; end: number }[] {
  return Array.from(region.querySelectorAll<HTMLElement>('[data-start]')).flatMap((piece) => {
    const node = Array.from(piece.childNodes).find((child): child is Text => child.nodeType === Node.TEXT_NODE);
    if (node === undefined) return [];
    const start = Number(piece.dataset['start']);
    return { node, field: piece.dataset['field'] as RedactedField, start, end: start + node.data.length };
  });
}

/** The stretch of the original that is selected on the page, within one field; null when nothing is, or something else. */
export function selectedStretch(region: HTMLElement): Stretch | null {
  const selection = region.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const taken = piecesIn(region).flatMap(({ node, field, start, end }): Stretch[] => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? start + range.startOffset : start;
    const to = node === range.endContainer ? start + range.endOffset : end;
    return from < to ? [{ field, start: from, end: to }] : [];
  });
  const within = taken.filter(({ field }) => field === taken[0]?.field);
  const [first, last] = [within[0], within.at(-1)];
  return first === undefined || last === undefined ? null : { ...first, end: last.end };
}

/** Selects the stretch on the page, as a mouse would. */
export function selectOnPage(region: HTMLElement, { field, start, end }: Stretch): void {
  const pieces = piecesIn(region).filter((piece) => piece.field === field);
  const first = pieces.find((piece) => piece.start <= start && start < piece.end);
  const last = pieces.find((piece) => piece.start < end && end <= piece.end);
  if (first === undefined || last === undefined) return;
  region.ownerDocument.getSelection()?.setBaseAndExtent(first.node, start - first.start, last.node, end - last.start);
  last.node.parentElement?.scrollIntoView({ block: 'nearest' });
}
