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

/** The open workbooks, each in a stand-in of its own; the least recently used untouched ones are closed. */
export const openDesk = (equipment: Equipment, shelf: Shelf): Desk => {
  const open = new Map<string, Promise<Seat>>()
  const tidy = async (): Promise<void> => {
    const seats = await Promise.all([...open.values()])
    const untouched = seats.filter(({ isEdited }) => !isEdited)
    for (const { entry, standin } of untouched.slice(0, -UNTOUCHED_LIMIT)) {
      open.delete(entry.id)
      await standin.stop()
    }
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
      if (!known) void seat.then(tidy, () => undefined)
      return seat
    },
    async stop() {
      const seats = await Promise.allSettled(open.values())
      for (const seat of seats) if (seat.status === 'fulfilled') await seat.value.standin.stop()
    },
  }
}
