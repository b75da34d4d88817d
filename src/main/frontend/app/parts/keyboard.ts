import { nextTick } from 'vue';

/** A press of Enter or Space is a click without a pointer. */
export function byKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}

/** The focus goes where the hand goes on, once the screen shows it. */
export function focusSoon(selector: string) {
  void nextTick(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** The arrows walk along things of one kind, in the order of the screen. */
export function stroll(event: KeyboardEvent, selector: string) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) {
    return;
  }
  event.preventDefault();
  const things = [...document.querySelectorAll<HTMLElement>(selector)];
  const here = things.indexOf(event.currentTarget as HTMLElement);
  things[Math.min(Math.max(here + step, 0), things.length - 1)]?.focus();
}
