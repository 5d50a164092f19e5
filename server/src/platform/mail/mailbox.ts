import { domainToASCII } from 'node:url';

/** Where dots before the @ do not make another mailbox. */
const DOTS_MEAN_NOTHING: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * One name for all spellings of an address that end in one mailbox: letters of any case, a detail after `+` (RFC 5233), the dots
 * of Gmail. For counting only: a letter goes to the address as it was typed.
 */
export function mailboxOf(address: string): string {
  const typed = address.trim().normalize('NFC').toLowerCase();
  const at = typed.lastIndexOf('@');
  const domain = domainToASCII(typed.slice(at + 1)) || typed.slice(at + 1);
  const name = typed.slice(0, at).replace(/(?<=.)\+.*$/, '');
  return `${DOTS_MEAN_NOTHING.has(domain) ? name.replaceAll('.', '') : name}@${domain}`;
}
