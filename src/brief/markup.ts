/** Text for HTML: nothing from a source is ever markup. */
export const html = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[char] as string,
  );

/** The four marks of a status, drawn: circles are sources (design, §1). */
export const SPRITE = `<svg aria-hidden="true" width="0" height="0" style="position:absolute"><defs>
<symbol id="st-agreed" viewBox="0 0 20 20"><g fill="none" stroke="currentColor" stroke-width="1.4"><circle cx="7.4" cy="10" r="5"/><circle cx="12.6" cy="10" r="5"/><path d="M10 5.73a5 5 0 0 1 0 8.54a5 5 0 0 1 0-8.54z" fill="currentColor"/></g></symbol>
<symbol id="st-single-source" viewBox="0 0 20 20"><circle cx="10" cy="10" r="5" fill="none" stroke="currentColor" stroke-width="1.4"/></symbol>
<symbol id="st-disputed" viewBox="0 0 20 20"><g fill="none" stroke="currentColor" stroke-width="1.4"><path d="M7.6 5.2a5 5 0 0 0 0 9.6z" fill="currentColor"/><path d="M12.4 5.2a5 5 0 0 1 0 9.6z"/></g></symbol>
<symbol id="st-superseded" viewBox="0 0 20 20"><g fill="none" stroke="currentColor" stroke-width="1.4"><circle cx="10" cy="10" r="5"/><path d="M5 15L15 5"/></g></symbol>
<symbol id="st-unknown" viewBox="0 0 20 20"><circle cx="10" cy="10" r="5" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="1.2 2.73"/></symbol>
<symbol id="knot" viewBox="8 1 48 30"><g fill="none" stroke="currentColor" stroke-width="2.4"><path d="M29.66 27.16A13 13 0 1 1 33.88 23.12"/><path d="M34.34 4.84A13 13 0 1 1 30.12 8.88"/></g></symbol>
</defs></svg>`;

/** A status as shape and word. */
export const statusMark = (status: string, word: string): string =>
  `<span class="st st-${status}"><svg class="ic" aria-hidden="true"><use href="#st-${status}"/></svg><span>${html(word)}</span></span>`;
