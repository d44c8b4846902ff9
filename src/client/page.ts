// The script of every page. No module imports another's element.
import './view-switch.ts'
import './theme-switch.ts'
import './search-dialog.ts'
import './close-beside.ts'
import './prefetch.ts'
import './copy-button.ts'
import './copy-call.ts'
import './menu.ts'
import './section-link.ts'
import './current-section.ts'
import './keys.ts'
import './recent.ts'
import './other-label.ts'
import './paper.ts'
// The search box is on every page, so it is part of this file: one request instead of two.
import '../search/box/box.ts'

// The list of the home page is a file of its own, because no other page needs it.
if (document.querySelector('recent-codes')) void import('./recent-codes.ts')
