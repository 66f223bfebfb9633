declare module 'yazl' {
  /** What the bench uses of it. */
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream
    addFile(path: string, name: string, options?: { readonly mtime?: Date; readonly mode?: number }): void
    addBuffer(bytes: Buffer, name: string, options?: { readonly mtime?: Date; readonly mode?: number }): void
    end(): void
  }
}

declare module 'yauzl' {
  /** What the bench uses of it. */
  export interface Entry {
    readonly fileName: string
  }

  export interface ZipFile {
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<NodeJS.ReadableStream>
  }

  export function openPromise(path: string, options: { readonly lazyEntries: boolean }): Promise<ZipFile>
}
