/** Tells which of some buttons is chosen. */
export function press(buttons: Iterable<HTMLElement>, isChosen: (button: HTMLElement) => boolean): void {
  for (const button of buttons) button.setAttribute('aria-pressed', String(isChosen(button)))
}
