import type { Bridge, Reply } from '../bridge.ts'

/** What Google's page offers to call the script with; a call's name is a method of it. */
interface Runner
  extends Readonly<Record<keyof Bridge, (opener: string, ...args: readonly unknown[]) => void>> {
  readonly withSuccessHandler: (handler: (reply: Reply<unknown>) => void) => Runner
  readonly withFailureHandler: (handler: () => void) => Runner
}
declare const google: { readonly script: { readonly run: Runner } }

const NO_ANSWER =
  'Google Trang tính không trả lời hoặc đã dừng lệnh vì chạy quá lâu. Hãy kiểm tra mạng rồi làm lại.'

/** Calls the script; rejects with an `Error` whose message is the Vietnamese sentence to show. */
export const call = <K extends keyof Bridge>(
  name: K,
  ...args: Parameters<Bridge[K]>
): Promise<ReturnType<Bridge[K]>> =>
  new Promise((resolve, reject) => {
    const opener = document.body.dataset.opener ?? ''
    google.script.run
      .withSuccessHandler((reply) => {
        if (reply.ok) resolve(reply.value as ReturnType<Bridge[K]>)
        else reject(new Error(reply.message))
      })
      .withFailureHandler(() => reject(new Error(NO_ANSWER)))
      [name](opener, ...args)
  })
