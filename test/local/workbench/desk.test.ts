import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Equipment } from '../../../local/office/equipment.ts'
import type { Standin } from '../../../local/standin/standin.ts'
import { type Desk, openDesk } from '../../../local/workbench/desk.ts'
import type { WorkbookEntry } from '../../../local/workbench/protocol.ts'
import type { Shelf } from '../../../local/workbench/shelf.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const entries = IDS.map((id): WorkbookEntry => ({ id, title: `Sổ ${id}`, kind: 'district', user: id }))
const shelf = { entries, sheetsOf: () => [] } as unknown as Shelf

/** Stand-ins of which those of `broken` neither open nor close. */
const equipment = (broken: { readonly open: string; readonly close: string }, closed: string[]) =>
  ({
    worker: { invite: async () => undefined },
    startSheets: async (user: () => string) =>
      ({
        open: async () => {
          if (user() === broken.open) throw new Error('hết bộ nhớ')
        },
        stop: async () => {
          if (user() === broken.close) throw new Error('luồng đã chết')
          closed.push(user())
        },
      }) as unknown as Standin,
  }) as unknown as Equipment

describe('the desk', () => {
  const unhandled: unknown[] = []
  const told: string[] = []
  const note = (error: unknown) => unhandled.push(error)
  const { error: tell } = console
  beforeEach(() => {
    unhandled.length = 0
    told.length = 0
    process.on('unhandledRejection', note)
    console.error = (line: string) => told.push(line)
  })
  afterEach(() => {
    process.off('unhandledRejection', note)
    console.error = tell
  })

  /** Every promise that was left alone is told of before the next turn ends. */
  const nextTurn = () => new Promise((resolve) => setImmediate(resolve))
  const openAll = async (desk: Desk) => {
    const outcomes = await Promise.allSettled(IDS.map((id) => desk.seat(id)))
    await nextTurn()
    return outcomes.map(({ status }) => status)
  }

  it('tells only who asked that a workbook could not be opened, and goes on', async () => {
    const closed: string[] = []
    const desk = openDesk(equipment({ open: 'c', close: '' }, closed), shelf)
    const outcomes = await openAll(desk)
    expect(outcomes).toEqual(IDS.map((id) => (id === 'c' ? 'rejected' : 'fulfilled')))
    expect(unhandled).toEqual([])
    expect(closed.toSorted()).toEqual(['a', 'b'])
    await expect(desk.seat('a')).resolves.toMatchObject({ entry: { id: 'a' } })
  })

  it('says which workbook it could not close, and closes the others', async () => {
    const closed: string[] = []
    const desk = openDesk(equipment({ open: '', close: 'b' }, closed), shelf)
    await openAll(desk)
    await desk.stop()
    expect(unhandled).toEqual([])
    expect(told).toEqual(['Chưa đóng được sổ Sổ b: luồng đã chết'])
    expect(closed.toSorted()).toEqual(IDS.filter((id) => id !== 'b'))
  })
})
