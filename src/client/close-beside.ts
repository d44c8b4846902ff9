// A click beside a dialog closes it. A selection that begins in the dialog and ends beside it is no such click. What a dialog holds covers all of it:
// only its backdrop is beside that.

/** Where the pointer was put down last. */
let began: EventTarget | null

document.addEventListener('pointerdown', ({ target }) => {
  began = target
})
document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLDialogElement && target === began) target.close()
})
