import { expect } from 'vitest'
import type { Engine } from './engine.ts'

/** Roles by which things are found, as selectors. */
const ROLES = { button: 'button', link: 'a[href]', heading: 'h1, h2, h3' } as const
const FIELD = 'form[role="search"] [name="q"]'

/** The first visible thing of a selector whose name is this text: the middle of it after scrolling, or `null`. Runs in the page. */
function middle(selector: string, name: string | null): { x: number; y: number } | null {
  const fits = (element: Element): boolean => {
    const label = element.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText : '')
    const shown = element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
    return shown && (name === null || label.replace(/\s+/g, ' ').trim() === name)
  }
  const found = [...document.querySelectorAll(selector)].find(fits)
  if (!found) return null
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = found.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** What a reader does and sees in an engine. */
export function readerIn(engine: Engine, origin: string) {
  /** Waits until a question to the page has this answer. */
  const sees = async <Args extends readonly unknown[]>(task: (...args: Args) => unknown, args: Args, answer: unknown): Promise<void> => {
    await expect.poll(() => engine.run(task, ...args), { timeout: 10_000 }).toEqual(answer)
  }
  /** Waits until the thing is there. */
  const find = async (selector: string, name: string | null): Promise<{ x: number; y: number }> => {
    const places: { x: number; y: number }[] = []
    const look = async (): Promise<number> => {
      const place = await engine.run(middle, selector, name)
      if (place) places.push(place)
      return places.length
    }
    await expect.poll(look, { timeout: 10_000, message: `${selector} ${name ?? ''}` }).toBeGreaterThan(0)
    return places[0] ?? { x: 0, y: 0 }
  }
  /** Waits until the scripts of the page have run: a driver may come back before. */
  const ready = (): Promise<void> => sees(() => document.readyState === 'complete' && !document.querySelector(':not(:defined)'), [], true)
  const clickOn = async (selector: string, name: string | null = null): Promise<void> => {
    const { x, y } = await find(selector, name)
    await engine.clickAt(x, y)
  }
  return {
    engine,
    sees,
    clickOn,
    open: async (path: string) => {
      await engine.open(origin + path)
      await ready()
    },
    click: (role: keyof typeof ROLES, name: string) => clickOn(ROLES[role], name),
    seesHeading: async (name: string) => {
      await find(ROLES.heading, name)
    },
    path: async (path: string) => {
      await sees(() => location.pathname + location.search, [], path)
      await ready()
    },
    /** The attribute of the first thing of a selector. */
    attribute: (selector: string, name: string, value: string | null) =>
      sees((where, which) => document.querySelector(where)?.getAttribute(which) ?? null, [selector, name] as const, value),
    text: (selector: string) => engine.run((where) => document.querySelector<HTMLElement>(where)?.innerText ?? '', selector),
    /** Focuses the search field, copies a text somewhere else and pastes it with the keyboard. */
    paste: async (text: string) => {
      await engine.run((value) => {
        const source = Object.assign(document.createElement('textarea'), { value, id: 'source' })
        document.body.append(source)
        source.select()
      }, text)
      await engine.press('c', 'Control')
      await engine.run((field) => {
        document.querySelector('#source')?.remove()
        document.querySelector<HTMLElement>(field)?.focus()
      }, FIELD)
      await engine.press('v', 'Control')
    },
    /** The text on the clipboard, pasted with the keyboard into a field of its own. */
    clipboard: async () => {
      await engine.run(() => {
        const target = Object.assign(document.createElement('textarea'), { id: 'target' })
        document.body.append(target)
        target.focus()
      })
      await engine.press('v', 'Control')
      return engine.run(() => {
        const target = document.querySelector<HTMLTextAreaElement>('#target')
        target?.remove()
        return target?.value ?? ''
      })
    },
    /** Waits until the search has answered with this code first. */
    finds: (code: string) =>
      sees(() => document.querySelector('#results[data-state="done"] a[data-code]')?.getAttribute('data-code'), [], code),
  }
}

export type Reader = ReturnType<typeof readerIn>
