/** What XML 1.0 has no way to write, even escaped (§2.2): controls but tab and line ends, halves of pairs, U+FFFE and U+FFFF. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text with U+FFFD in place of each sign that a document cannot hold, and with line ends as a parser hands them on (§2.11). */
export const xmlCharacters = (text: string): string => text.replace(/\r\n?/g, '\n').replace(NO_CHARACTER, '\ufffd');
