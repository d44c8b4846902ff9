// What a sheet of paper needs and styles cannot give: the whole address of the page, and open folds in every browser.
const address = document.querySelector('[data-address]')
let unfolded: HTMLDetailsElement[] = []

addEventListener('beforeprint', () => {
  if (address) address.textContent = new URL(location.pathname + location.search, new URL(address.textContent, location.href)).href
  unfolded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .js)')]
  for (const fold of unfolded) fold.open = true
})
addEventListener('afterprint', () => {
  for (const fold of unfolded) fold.open = false
})
