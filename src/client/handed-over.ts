// Script of the home page: takes a text from the fragment of the address (`#q=…`), which no server gets to see, and in the installed app starts the
// worker that hands over what other apps share.

/** Searches for the text of the fragment. It leaves the address at once, because it may hold a customer's data. */
function takeOver(): void {
  const text = new URLSearchParams(location.hash.slice(1)).get('q')
  const field = document.querySelector<HTMLTextAreaElement>('form[role="search"] [name="q"]')
  if (text === null || !field) return
  history.replaceState(history.state, '', location.pathname + location.search)
  field.value = text
  // No InputEvent, which is what typing by hand gives: the next pasted ticket replaces the text.
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

takeOver()
addEventListener('hashchange', takeOver)

/** The worker answers below `share/` only; every other request goes its usual way. */
function startSharing(): void {
  // Missing on plain http, where nothing can be installed either.
  if ('serviceWorker' in navigator) void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}share/worker.js`)
}

// A browser in full screen is no installed app, though its display mode is not `browser`.
if (matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches) startSharing()
addEventListener('appinstalled', startSharing)
