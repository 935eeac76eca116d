/**
 * After a navigation the new page's heading takes the focus, once, whenever it appears: a heading that needs data comes late.
 * The first page of a visit leaves the focus to the browser.
 */
let armed = false;

/** Called when the path changes. */
export function expectNewHeading(): void {
  armed = true;
}

/** Called when a heading appears. */
export function takeHeadingFocus(heading: HTMLElement | null): void {
  if (!armed || !heading) return;
  armed = false;
  heading.focus({ preventScroll: true });
}
