// Script of the page on integrations: the bookmark's address, and this site's own address in texts to paste.

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-bookmark]')) {
  const { bookmark = '', url = '/' } = link.dataset
  link.href = bookmark.replaceAll('{url}', new URL(url, location.href).href)
  // The browser takes the link's text as the bookmark's name: in one language.
  const showOnly = (lang?: string): void => {
    for (const name of link.querySelectorAll<HTMLElement>('[lang]')) name.hidden = lang !== undefined && name.lang !== lang
  }
  link.addEventListener('dragstart', () => {
    showOnly(document.documentElement.lang)
  })
  link.addEventListener('dragend', () => {
    showOnly()
  })
  link.addEventListener('click', (event) => event.preventDefault())
}

for (const snippet of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
  const { placeholder } = snippet.dataset
  const own = (text: string): string => (placeholder ? text.replaceAll(placeholder, location.origin) : text)
  const code = snippet.querySelector('code')
  const copy = snippet.querySelector<HTMLElement>('copy-button')
  // An address breaks behind its slashes and not within a number.
  const parts = own(code?.textContent ?? '').split(/\/(?!\/)/)
  code?.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : ['/', document.createElement('wbr'), part])))
  if (copy?.dataset['text'] !== undefined) copy.dataset['text'] = own(copy.dataset['text'])
}
