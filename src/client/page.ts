// The little script of every page: language view, theme, search shortcuts. Each part works without the others.
import './view-switch.ts'
import './theme-switch.ts'
import './search-dialog.ts'
import './prefetch.ts'
import './copy-button.ts'
// The search box stands on every page, so it comes in the same file: one request instead of two.
import '../search/box/box.ts'
