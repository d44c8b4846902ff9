// The contents of a page mark the section that is being read: the last one whose heading is in the upper third of the window or above it. At the
// end of the page, where headings cannot get there, it is the one that the address names. The fold of the contents has its name.

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]
const shown = document.querySelector('[data-contents] [data-current]')
const sections = links.flatMap(({ hash }) => document.querySelector<HTMLElement>(hash) ?? [])

function mark(): void {
  const { scrollHeight } = document.documentElement
  const named = innerHeight + scrollY > scrollHeight - 2 ? sections.find((section) => section.matches(':target')) : undefined
  const current = named ?? sections.findLast((section) => section.getBoundingClientRect().top < innerHeight / 3)
  for (const link of links) {
    if (link.hash !== `#${current?.id ?? ''}`) link.removeAttribute('aria-current')
    else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'location')
      shown?.replaceChildren(...link.cloneNode(true).childNodes)
    }
  }
}

if (sections.length > 0) {
  for (const type of ['scroll', 'resize', 'hashchange']) addEventListener(type, mark, { passive: true })
  mark()
}
