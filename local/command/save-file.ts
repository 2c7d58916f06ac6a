import { writeFile } from 'node:fs/promises'
import { CommandError } from './run-command.ts'

/** Writes a file that the command line named. Throws a `CommandError` when that cannot be done. */
export const saveFile = async (path: string, content: string | Uint8Array): Promise<void> => {
  try {
    await writeFile(path, content)
  } catch {
    throw new CommandError(`Không ghi được tệp ${path}; hãy xem lại đường dẫn và quyền ghi.`)
  }
}
