// What the bookmark runs in another page: it reads what is selected, else what the page shows, and opens the search with the codes in it.
// The build puts values in the place of these.
const ADDRESS = '{url}'
const FORM = '{form}'
const NOTHING = '{nothing}'

/** Most codes in an address. */
const MOST = 50

const text = (String(getSelection()).trim() || document.body.innerText).normalize('NFKC')
// 400-103-005 and 400,103,005 as one number, unless more digits are joined to it.
const joined = text.replace(/(?<!\d|\d[.,:-])(\d{3})([-_. ,])(\d{3})\2(\d{3})(?!\d|[.,:-]\d)/g, '$1$3$4')
const codes = [...new Set(joined.match(new RegExp(FORM, 'g')))].slice(0, MOST)
// Neither this page's address nor anything but codes goes to the other site.
if (codes.length > 0) open(`${ADDRESS}?q=${codes.join('+')}`, '_blank', 'noopener,noreferrer')
else alert(NOTHING)
