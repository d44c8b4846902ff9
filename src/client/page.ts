// The script of every page. Each module works without the others.
import './view-switch.ts'
import './theme-switch.ts'
import './search-dialog.ts'
import './prefetch.ts'
import './copy-button.ts'
import './copy-call.ts'
import './menu.ts'
import './keys.ts'
import './recent.ts'
import './other-label.ts'
// The search box is on every page, so it is part of this file: one request instead of two.
import '../search/box/box.ts'
