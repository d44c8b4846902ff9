import { COPY } from './paths.ts'

/** The icon of a copy button that a script makes, as Icon.astro writes it. */
export function copyIcon(): SVGSVGElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  icon.setAttribute('class', 'icon')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', COPY)
  icon.append(path)
  return icon
}
