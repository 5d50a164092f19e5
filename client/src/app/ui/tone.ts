/** The mood of a notice, a badge or a moment of a timeline. Each has a colour and an icon, never a colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';
