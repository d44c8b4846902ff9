// Another page is fetched while the reader still points at its link, so that it opens at once.

const INTENT = 80
const asked = new Set<string>([location.pathname + location.search])
const link = document.createElement('link')
let waiting: ReturnType<typeof setTimeout> | undefined

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  return connection?.saveData === true || (connection?.effectiveType ?? '').includes('2g')
}

function prefetch({ origin, pathname, search }: HTMLAnchorElement): void {
  const page = pathname + search
  // Only pages end in a slash; the files of the site are for downloading.
  if (origin !== location.origin || !pathname.endsWith('/') || asked.has(page) || savesData()) return
  asked.add(page)
  if (link.relList.supports('prefetch')) {
    const hint = document.createElement('link')
    hint.rel = 'prefetch'
    hint.href = page
    document.head.append(hint)
  } else void fetch(page, { priority: 'low' }).catch(() => undefined)
}

function intend(event: Event): void {
  clearTimeout(waiting)
  const anchor = event.target instanceof Element ? event.target.closest('a') : null
  if (anchor) waiting = setTimeout(prefetch, event.type === 'touchstart' ? 0 : INTENT, anchor)
}

for (const kind of ['pointerover', 'focusin', 'touchstart']) document.addEventListener(kind, intend, { passive: true })
