/** The page that a centre hands out. */
export interface Site {
  /** Its built files. */
  folder: string
  /** What lies beside it and is made when it is asked for; nothing for what does not. */
  beside(file: string): Promise<Uint8Array> | undefined
}
