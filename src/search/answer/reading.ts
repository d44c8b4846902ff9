import type { Knowledge } from '../index/knowledge.ts'
import type { Unit } from '../language/analyser.ts'
import { signalsOf, together, type Signals } from '../learning/signals.ts'
import { FIGURES } from './figures.ts'
import type { Piece } from '../language/pieces.ts'

/** A piece of a text with what it shows of its subject. */
export interface ReadPiece extends Piece {
  units: readonly Unit[]
  signals: Signals
}

/** So many pieces are read in one task; reading one takes some tenths of a millisecond. */
const AT_ONCE = 200

/** Reads a piece. */
export function readPiece(piece: Piece, { analyse, lexicon }: Knowledge): ReadPiece {
  const { units } = analyse(piece.text)
  return { ...piece, units, signals: signalsOf(units, lexicon) }
}

/** Reads pieces. */
export const readPieces = (pieces: readonly Piece[], knowledge: Knowledge): Promise<ReadPiece[]> =>
  inTasks(pieces, (piece) => readPiece(piece, knowledge))

/** Does something with each of a list; with very many in several tasks, so that none is long. */
async function inTasks<T, R>(list: readonly T[], work: (one: T, index: number) => R): Promise<R[]> {
  const done: R[] = []
  for (const [index, one] of list.entries()) {
    if (index > 0 && index % AT_ONCE === 0) await new Promise((next) => setTimeout(next))
    done.push(work(one, index))
  }
  return done
}

/** All pieces, or of many those that speak most for some code. */
export async function mostTelling(
  pieces: readonly ReadPiece[],
  codes: number,
  evidence: (signals: Signals) => Float64Array,
): Promise<readonly ReadPiece[]> {
  if (pieces.length <= FIGURES.mostPieces) return pieces
  const told = await inTasks(pieces, (piece, index) => ({ piece, index, value: Math.max(...evidence(piece.signals).subarray(0, codes)) }))
  const best = told.sort((a, b) => b.value - a.value || a.index - b.index).slice(0, FIGURES.mostPieces)
  return best.sort((a, b) => a.index - b.index).map(({ piece }) => piece)
}

/** Signals of all pieces together. */
export const signalsTogether = (pieces: readonly ReadPiece[]): Signals => together(pieces.map(({ signals }) => signals))

/** Pieces one by one, and each with the next: a mail breaks its lines in the middle of a sentence. */
export function windowsOf(pieces: readonly Piece[]): Piece[] {
  const pairs = pieces.slice(1).flatMap((next, at): Piece[] => {
    const piece = pieces[at]
    return piece ? [{ text: `${piece.text} ${next.text}`, from: piece.from, to: next.to }] : []
  })
  return [...pieces, ...pairs]
}
