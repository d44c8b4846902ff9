// Fetches a page while the pointer or a finger is over its link, so that the page opens at once.

/** Milliseconds for which a link is pointed at or focused before its page is fetched. */
const DELAY = 80
const prefetched = new Set<string>([location.pathname + location.search])
const link = document.createElement('link')
let waiting: ReturnType<typeof setTimeout> | undefined

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  return connection?.saveData === true || (connection?.effectiveType ?? '').includes('2g')
}

function prefetch({ href, pathname, search }: HTMLAnchorElement): void {
  const page = pathname + search
  // Addresses of pages end with a slash; other files are not fetched ahead. Beside the site the host may have others.
  if (!href.startsWith(location.origin + import.meta.env.BASE_URL) || !pathname.endsWith('/')) return
  if (prefetched.has(page) || savesData()) return
  prefetched.add(page)
  if (link.relList.supports('prefetch')) {
    const hint = document.createElement('link')
    hint.rel = 'prefetch'
    hint.href = page
    document.head.append(hint)
  } else void fetch(page, { priority: 'low' }).catch(() => undefined)
}

function schedule(event: Event): void {
  clearTimeout(waiting)
  const anchor = event.target instanceof Element ? event.target.closest('a') : null
  if (anchor) waiting = setTimeout(prefetch, DELAY, anchor)
}

// A finger that touches a link is over it. When the page scrolls, the finger swipes; the event is the document's, so nothing is fetched.
for (const kind of ['pointerover', 'focusin', 'scroll']) document.addEventListener(kind, schedule, { passive: true })
