/** An address as it is kept: the domain in lower case; the part before the @ belongs to its server (RFC 5321 §2.4). */
export function keptEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

/** Whether a person who typed `typed` means the address that is kept: capital letters distinguish no mailbox in practice. */
export const isSameEmail = (typed: string, kept: string): boolean => typed.trim().normalize('NFC').toLowerCase() === kept.toLowerCase();
