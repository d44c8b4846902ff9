// The little script of every page: language view, theme, search shortcuts. Each part works without the others.
import './view-switch.ts'
import './theme-switch.ts'
import './search-dialog.ts'
import '../ticket/copy-button.ts'
