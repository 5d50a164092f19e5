/** The most characters (Unicode code points) of a description; whoever shows it cuts off what is longer. */
const MOST = 200;

/** The first words of a text on one line, ending with „…“ where it goes on. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = [...line];
  if (signs.length <= MOST) return line;
  const cut = signs.slice(0, MOST - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
