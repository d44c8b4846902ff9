// Script of the page on integrations: the bookmark's address, and this site's own address in texts to paste.

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-bookmark]')) {
  const { bookmark = '', url = '/' } = link.dataset
  link.href = bookmark.replaceAll('{url}', new URL(url, location.href).href)
  // The browser takes the link's text as the bookmark's name: in one language.
  link.addEventListener('dragstart', () => {
    link
      .querySelectorAll('[lang]')
      .forEach((name) => name.toggleAttribute('hidden', name.getAttribute('lang') !== document.documentElement.lang))
  })
  link.addEventListener('click', (event) => event.preventDefault())
}

for (const snippet of document.querySelectorAll<HTMLElement>('[data-placeholder]')) {
  const own = (text: string): string => text.replaceAll(snippet.dataset['placeholder'] ?? '', location.origin)
  const code = snippet.querySelector('code')
  const copy = snippet.querySelector<HTMLElement>('copy-button')
  if (code) code.textContent = own(code.textContent)
  if (copy?.dataset['text'] !== undefined) copy.dataset['text'] = own(copy.dataset['text'])
}
