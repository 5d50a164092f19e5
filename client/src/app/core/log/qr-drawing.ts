import type { QrDrawing } from '../../ui/qr-code';

/** Modules that must stay empty around the code (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** Draws a text as a QR code. The library comes when it is asked for, so that it weighs on no page that has no code to draw. */
export async function drawQr(text: string): Promise<QrDrawing> {
  const { default: encodeQR } = await import('qr');
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
  return {
    size: rows.length,
    path: rows
      .map((row, y) =>
        runs(row)
          .map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)
          .join(''),
      )
      .join(''),
  };
}

/** Where dark modules stand side by side: from which on, and how many. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
