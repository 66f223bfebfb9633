declare module 'yazl' {
  /** How an entry of an archive is written. */
  interface EntryOptions {
    readonly mtime: Date
    readonly mode: number
    readonly forceDosTimestamp: boolean
  }

  /** A ZIP file that is written as it is read. */
  class ZipFile {
    readonly outputStream: NodeJS.ReadableStream
    addFile(realPath: string, metadataPath: string, options: EntryOptions): void
    end(): void
  }
}
