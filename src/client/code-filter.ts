import { choiceIn, type Choice, type FilterName } from '../catalog/filter-values.ts'
import { COUNTS, type Counted } from '../i18n/lists.ts'
import { keepOptionsNamed, nameOptions } from '../search/box/option-names.ts'
import { wordsIn } from './row-text.ts'
import { isChosen, isWanted, type Wanted } from './wanted.ts'

/** The code of a row is the last part of the address to which it leads. */
const codeOf = (row: HTMLElement): string => row.querySelector('a')?.pathname.split('/').at(-2) ?? ''

/**
 * `<code-filter>`: hides the rows of its table that lack the words or the choice, and fetches the wanted rows of the table's other pages. The
 * choice is kept in the query of the address, the text in its fragment, which no server receives.
 */
class CodeFilter extends HTMLElement {
  /** Number of the latest change, so that rows that arrive for an older one are dropped. */
  private turn = 0

  connectedCallback(): void {
    const form = this.querySelector('form')
    const text = this.querySelector('input')
    const narrow = this.querySelector('[aria-expanded]')
    const csv = this.querySelector<HTMLAnchorElement>('[download]')
    if (!form || !text) return
    const changed = (event?: Event): void => {
      this.apply(form, text, (event as InputEvent | undefined)?.isComposing)
      this.remember(form, text)
    }
    const restore = (): void => {
      this.fill(form, text)
      this.apply(form, text)
    }
    restore()
    if (Object.keys(choiceIn(new FormData(form))).length > 0) narrow?.setAttribute('aria-expanded', 'true')
    keepOptionsNamed(form)
    form.addEventListener('input', changed)
    text.addEventListener('compositionend', changed)
    text.addEventListener('keydown', ({ key, isComposing }) => {
      if (key !== 'Escape' || isComposing) return
      text.value = ''
      changed()
    })
    // The browser empties the fields after the event.
    form.addEventListener('reset', () => setTimeout(changed))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    narrow?.addEventListener('click', () => {
      narrow.setAttribute('aria-expanded', String(narrow.getAttribute('aria-expanded') === 'false'))
    })
    csv?.addEventListener('click', (event) => {
      if (!this.hasAttribute('data-narrowed')) return
      event.preventDefault()
      const codes = this.rows().flatMap((row) => (row.hidden ? [] : codeOf(row)))
      void import('./listed-csv.ts').then(({ saveListed }) => saveListed(csv, new Set(codes)))
    })
    addEventListener('popstate', () => {
      // A link within the page, to a row or past the header, changes neither text nor choice.
      if (location.hash === '' || this.hashText(text) !== null) restore()
    })
  }

  private rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('tbody tr')]
  }

  /** Takes text and choice from the address. A value without an option is ignored. */
  private fill(form: HTMLFormElement, text: HTMLInputElement): void {
    const query = new URLSearchParams(location.search)
    for (const select of form.querySelectorAll('select')) {
      const value = query.get(select.name) ?? ''
      select.value = [...select.options].some((option) => option.value === value) ? value : ''
    }
    text.value = this.hashText(text) ?? ''
  }

  /** The text in the fragment of the address. */
  private hashText({ name }: HTMLInputElement): string | null {
    return new URLSearchParams(location.hash.slice(1)).get(name)
  }

  private apply(form: HTMLFormElement, text: HTMLInputElement, composing = false): void {
    const turn = (this.turn += 1)
    for (const row of this.querySelectorAll('[data-fetched]')) row.remove()
    const rows = this.rows()
    let wanted: Wanted = { choice: choiceIn(new FormData(form)), words: wordsIn(text.value) }
    // The last syllable that an input method composes may still turn into the beginning of the next.
    if (composing && !rows.some((row) => isWanted(row, wanted))) wanted = { ...wanted, words: wordsIn(text.value.slice(0, -1)) }
    const narrowed = Object.keys(wanted.choice).length > 0 || wanted.words.length > 0
    // What the words were found in is shown, and a fold that the reader opened stays open until then.
    if (narrowed !== this.hasAttribute('data-narrowed')) for (const fold of this.querySelectorAll('details')) fold.open = narrowed
    this.toggleAttribute('data-narrowed', narrowed)
    for (const row of rows) row.hidden = !isWanted(row, wanted)
    const pages = this.querySelector<HTMLElement>('[data-pages]')
    if (!pages) {
      this.countChoices(form, wanted)
      this.showCount()
      return
    }
    pages.hidden = narrowed
    const table = this.querySelector('tbody')
    const stopped = (): boolean => turn !== this.turn
    if (!table || !narrowed) this.showCount(Number(this.dataset['total']))
    else
      void import('./other-pages.ts')
        .then(({ addOtherRows }) => addOtherRows(table, pages, wanted, stopped))
        // Offline, only the rows of this page are shown.
        .catch(() => false)
        .then((all) => {
          if (!stopped()) this.showCount(undefined, all ? '' : '+')
        })
  }

  /** Counts for each option the rows that it would show, with the text and the other choices as they are. */
  private countChoices(form: HTMLFormElement, { choice, words }: Wanted): void {
    for (const { name, options } of form.querySelectorAll('select')) {
      const others: Choice = { ...choice, [name as FilterName]: undefined }
      const rows = this.rows().filter((row) => isWanted(row, { choice: others, words }))
      for (const option of options) {
        if (option.value === '') continue
        const count = rows.filter((row) => isChosen(row, { [name]: option.value })).length
        option.dataset['count'] = String(count)
        option.disabled = count === 0 && !option.selected
      }
    }
    nameOptions(form)
  }

  /** Says how many rows are shown, or `total`. `suffix` is "+" when not every wanted row is shown. */
  private showCount(total?: number, suffix: '' | '+' = ''): void {
    const shown = total ?? this.rows().filter((row) => !row.hidden).length
    for (const [lang, words] of Object.entries(COUNTS[this.dataset['counted'] as Counted](shown, suffix))) {
      const place = this.querySelector(`[role='status'] .${lang}`)
      if (place) place.textContent = words
    }
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0 || suffix !== '')
  }

  /** Writes text and choice into the address. */
  private remember(form: HTMLFormElement, text: HTMLInputElement): void {
    const url = new URL(location.href)
    for (const { name, value } of form.querySelectorAll('select')) {
      if (value === '') url.searchParams.delete(name)
      else url.searchParams.set(name, value)
    }
    if (text.value.trim() !== '') url.hash = new URLSearchParams({ [text.name]: text.value.trim() }).toString()
    else if (this.hashText(text) !== null) url.hash = ''
    history.replaceState(history.state, '', url)
  }
}

customElements.define('code-filter', CodeFilter)
