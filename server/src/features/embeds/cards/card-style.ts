import { Markup } from '../domain/markup.js';

/** The whole style of a card. It stands in the page, whose policy knows it by its hash: no other style works there. */
export const CARD_STYLE = new Markup(`
:root{color-scheme:light dark;--surface:#fff;--sunken:#fbf7f0;--ink:#1c2b28;--soft:#50605c;--line:#e2d8c8;--brand:#0f5c52;--accent:#b3472a;
--info:#17567a;--info-soft:#e3eff6;--success:#216338;--success-soft:#e4f2e6;--warning:#774c00;--warning-soft:#fdf0d3;--danger:#a3182c;--danger-soft:#fce8e8;--neutral:#4a5551;--neutral-soft:#efe9dd}
@media (prefers-color-scheme:dark){:root{--surface:#1c2523;--sunken:#141b1a;--ink:#efeae1;--soft:#b4beba;--line:#3b4a46;--brand:#7fcdbc;--accent:#f2a17f;
--info:#9ccdeb;--info-soft:#17313f;--success:#95d6a8;--success-soft:#17351f;--warning:#f0c674;--warning-soft:#3a2c0e;--danger:#ffa9ae;--danger-soft:#431a1e;--neutral:#c3ccc8;--neutral-soft:#283330}}
*{box-sizing:border-box;margin:0}
html{-webkit-text-size-adjust:none;text-size-adjust:none}
body{min-height:100vh;display:flex;color:var(--ink);font:1rem/1.4 'Sofia Sans',system-ui,sans-serif;overflow-wrap:anywhere}
main{position:relative;flex:1;min-width:0;display:flex;flex-direction:column;gap:.5rem;padding:.95rem 1.1rem .5rem;background:var(--surface);border:1px solid var(--line);border-top:0;border-radius:.75rem;overflow:hidden}
main::before{content:'';position:absolute;inset:0 0 auto;height:4px;background:linear-gradient(90deg,var(--accent) 0 4.5rem,var(--brand) 4.5rem)}
.who{display:flex;gap:.5rem;align-items:center;font-size:.875rem;line-height:1.2;color:var(--soft)}
.who b{color:var(--ink);font-weight:700}
svg{flex:none;fill:none;stroke-width:6;stroke-linecap:round}
.first{stroke:var(--accent)}
.second{stroke:var(--brand)}
.what{font-size:.875rem;color:var(--soft)}
h1{font-size:1.2rem;line-height:1.25;font-weight:700;letter-spacing:-.01em;text-wrap:pretty}
.long{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.states{display:flex;flex-wrap:wrap;gap:.4rem;padding:0;list-style:none}
.states li{display:inline-flex;gap:.45em;align-items:center;padding:.15rem .7rem .2rem;border:1px solid transparent;border-radius:99px;font-size:.9rem;font-weight:650}
.states li::before{content:'';flex:none;width:.5em;height:.5em;border-radius:50%;background:currentColor}
.info{color:var(--info);background:var(--info-soft)}
.success{color:var(--success);background:var(--success-soft)}
.warning{color:var(--warning);background:var(--warning-soft)}
.danger{color:var(--danger);background:var(--danger-soft)}
.neutral{color:var(--neutral);background:var(--neutral-soft)}
.facts{display:grid;grid-template-columns:auto 1fr;gap:.15rem .9rem;font-size:.95rem}
.facts dt{color:var(--soft)}
.facts dd{font-weight:600;text-wrap:pretty}
.figures{display:grid;grid-template-columns:1fr 1fr;gap:1px;margin-inline:-1.1rem;background:var(--line);border-block:1px solid var(--line)}
.figures div{display:flex;flex-direction:column;min-width:0;padding:.5rem .3rem .55rem 1.1rem;background:var(--surface)}
.figures dt{font-size:.85rem;line-height:1.25;color:var(--soft)}
.number{order:-1;font-size:1.4rem;line-height:1.25;font-weight:720;letter-spacing:-.01em;font-variant-numeric:tabular-nums;white-space:nowrap}
.how{font-size:.8rem;line-height:1.3;color:var(--soft)}
@media (min-width:360px){.figures{grid-template-columns:1fr 1fr 1fr}.figures div:not(:nth-child(3n+1)){padding-inline-start:.8rem}}
.ways{display:flex;flex-wrap:wrap;gap:0 1.2rem;margin-block-start:auto;padding-block-start:.1rem;font-size:.95rem;font-weight:600}
a{display:inline-block;padding-block:.35rem;color:var(--brand);text-underline-offset:.18em;text-decoration-thickness:.08em}
a:hover{text-decoration-thickness:.14em}
a:focus-visible{outline:3px solid var(--ink);outline-offset:1px;border-radius:.3rem}
.unseen{position:absolute;width:1px;height:1px;clip-path:inset(50%);overflow:hidden;white-space:nowrap}
@media (max-width:300px){main{padding-inline:.85rem}.figures{margin-inline:-.85rem}.figures div{padding-inline-start:.85rem}h1{font-size:1.1rem}}
@media (prefers-contrast:more){:root{--soft:var(--ink);--line:var(--ink)}}
@media (forced-colors:active){main{border-top:1px solid}main::before{display:none}.states li{border-color:CanvasText}.first,.second{stroke:CanvasText}.figures{background:none}.figures div{border:1px solid CanvasText}a:focus-visible{outline-color:Highlight}}
@media print{body{min-height:0}main{border-top:1px solid var(--line)}}
`);
