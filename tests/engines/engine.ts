/** What the tests need of a browser, the same in each engine. */
export interface Engine {
  /** Opens an address and waits until it is loaded. */
  open(address: string): Promise<void>
  /** Runs a function in the page. Its source is sent, so it can use only its arguments and the page. */
  run<Result, Args extends readonly unknown[]>(task: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>
  /** Runs the source of a script in the page, in spite of the policy of the page. */
  load(source: string): Promise<void>
  /** Presses a key, such as `Enter` or `a`, with real key events. */
  press(key: string, held?: 'Control' | 'Shift'): Promise<void>
  /** Types text key by key. */
  type(text: string): Promise<void>
  /** Clicks on a point of the viewport with a real mouse. */
  clickAt(x: number, y: number): Promise<void>
  /** The page printed as PDF; `null` when the driver cannot print. */
  print(): Promise<Buffer | null>
  close(): Promise<void>
}
