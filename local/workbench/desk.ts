import { tellFault } from '../command/tell-fault.ts'
import type { Equipment } from '../office/equipment.ts'
import type { Standin } from '../standin/standin.ts'
import { invite } from './invite.ts'
import type { WorkbookEntry } from './protocol.ts'
import { PROVINCE, type Shelf } from './shelf.ts'

/** An open workbook. */
export interface Seat {
  readonly entry: WorkbookEntry
  readonly standin: Standin
  /** Set by whoever changes a cell; such a workbook stays open. */
  isEdited: boolean
  /** How many messages of the stand-in the person has seen. */
  messagesSeen: number
  /** How often the add-on has shown a sidebar. */
  showing: number
}

export interface Desk {
  /** Opens the workbook unless it is open; null when there is none of that id. */
  readonly seat: (id: string) => Promise<Seat> | null
  readonly stop: () => Promise<void>
}

/** So many untouched workbooks stay open; each holds up to 300,000 cells. */
const UNTOUCHED_LIMIT = 3

const openSeat = async (equipment: Equipment, shelf: Shelf, entry: WorkbookEntry): Promise<Seat> => {
  await invite(equipment.worker, entry)
  const standin = await equipment.startSheets(() => entry.user, entry.title)
  await standin.open(shelf.sheetsOf(entry.id))
  return { entry, standin, isEdited: entry.id === PROVINCE, messagesSeen: 0, showing: 0 }
}

/** A workbook that cannot be put away keeps nothing else from going on. */
const close = async ({ entry, standin }: Seat): Promise<void> => {
  try {
    await standin.stop()
  } catch (error) {
    tellFault(`Chưa đóng được sổ ${entry.title}`, error)
  }
}

/** The open workbooks, each in a stand-in of its own; the least recently used untouched ones are closed. */
export const openDesk = (equipment: Equipment, shelf: Shelf): Desk => {
  const open = new Map<string, Promise<Seat>>()
  const seated = async (): Promise<readonly Seat[]> =>
    (await Promise.allSettled(open.values())).flatMap((seat) =>
      seat.status === 'fulfilled' ? [seat.value] : [],
    )
  const tidy = async (): Promise<void> => {
    const untouched = (await seated()).filter(({ isEdited }) => !isEdited)
    // Several may be tidying at once: each workbook is closed by who takes it off the desk.
    const spare = untouched.slice(0, -UNTOUCHED_LIMIT).filter(({ entry }) => open.delete(entry.id))
    for (const seat of spare) await close(seat)
  }
  const start = async (entry: WorkbookEntry): Promise<Seat> => {
    try {
      return await openSeat(equipment, shelf, entry)
    } catch (error) {
      open.delete(entry.id)
      throw error
    }
  }
  return {
    seat(id) {
      const entry = shelf.entries.find((candidate) => candidate.id === id)
      if (!entry) return null
      const known = open.get(id)
      const seat = known ?? start(entry)
      open.delete(id)
      open.set(id, seat)
      // Whoever asked for the seat hears why it could not be opened; closing others is no affair of theirs.
      if (!known) seat.then(tidy).catch(() => undefined)
      return seat
    },
    async stop() {
      for (const seat of await seated()) await close(seat)
    },
  }
}
