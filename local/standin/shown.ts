/** An entry of a menu; `functionName` is null for a separator. */
export interface MenuEntry {
  readonly caption: string
  readonly functionName: string | null
}

export interface Menu {
  /** The add-on's name is its project's, so `createAddonMenu` leaves it empty. */
  readonly name: string
  readonly entries: readonly MenuEntry[]
}

/** What `showSidebar` shows. */
export interface Page {
  readonly title: string
  readonly html: string
}

/** A message that interrupted or informed the person. */
export interface ShownMessage {
  readonly kind: 'alert' | 'prompt'
  readonly title: string
  readonly text: string
}

/** A person's answer to an alert or a prompt; `text` only for prompts. */
export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'
  readonly text?: string
}
