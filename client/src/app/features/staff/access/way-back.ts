/** The page of the desk that somebody was on the way to, out of the address; null when it leads anywhere else. */
export function wayBack(to: string | null | undefined): string | null {
  // A scheme or a second slash would lead away from here.
  return to !== null && to !== undefined && /^\/staff\/(?!sign-in)[\w\-./?=&%~:,+]*$/.test(to) && !to.includes('//') ? to : null;
}
