import { site } from '../i18n/site.ts'
import { filePath, homePath } from '../urls.ts'
import { ICON_COLOURS, ICON_SIZES } from './app-icon.ts'

/**
 * Text of /manifest.webmanifest: name and icons of the installed site, and that it takes what other apps share. A text is shared by POST to
 * `share/`, where src/tools/share-worker.ts answers in the browser; by GET it would be in the address, which a server writes into its log.
 */
export function webManifest(): string {
  const icons = ICON_SIZES.map((size) => ({
    src: filePath(`icons/${String(size)}.png`),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose: 'any maskable',
  }))
  const manifest = {
    id: homePath(),
    name: site.name.ko,
    short_name: site.shortName.ko,
    description: site.sentence.ko,
    lang: 'ko',
    start_url: homePath(),
    scope: homePath(),
    display: 'standalone',
    theme_color: ICON_COLOURS.ground,
    background_color: '#faf9f5',
    icons: [...icons, { src: filePath('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    share_target: {
      action: filePath('share/'),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
