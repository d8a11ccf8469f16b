/** jsdom has no ResizeObserver, which Fluent needs. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= SilentResizeObserver;
/** Nor does it lay anything out that could be scrolled. */
Element.prototype.scrollIntoView ??= (): void => undefined;
