import type { Bridge, Reply } from './bridge.ts'
import { Fault } from './fault.ts'
import { isOpener } from './opener.ts'
import { sentenceOf } from './sentence-of.ts'
import { alone } from './workbook/alone.ts'

type Unchecked<T extends readonly unknown[]> = { [I in keyof T]: unknown }

/** The server's side of a call of the page: whatever arrives is yet to be checked. */
export type Call<K extends keyof Bridge> = (
  opener: unknown,
  ...args: Unchecked<Parameters<Bridge[K]>>
) => Reply<ReturnType<Bridge[K]>>

const OTHER_ACCOUNT =
  'Lệnh này đang chạy bằng một tài khoản Google khác với tài khoản đã mở bảng. Hãy đóng bảng rồi mở lại từ thực đơn, hoặc chỉ đăng nhập một tài khoản.'

/** Answers one call of the page: checks who calls, and turns every fault into a sentence. */
export const answer = <T>(opener: unknown, work: () => T): Reply<T> => {
  try {
    if (!isOpener(opener)) throw new Fault(OTHER_ACCOUNT)
    return { ok: true, value: work() }
  } catch (thrown) {
    return { ok: false, message: sentenceOf(thrown) }
  }
}

/** The same for a call that changes the workbook or what is kept in it. */
export const answerAlone = <T>(opener: unknown, work: () => T): Reply<T> => answer(opener, () => alone(work))
