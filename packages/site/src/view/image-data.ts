/** A picture of the agency that the site serves itself; its name carries its hash. */
export interface ImageFacts {
  readonly name: string
  readonly type: 'image/svg+xml' | 'image/png'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** In pixels: what keeps its place on a page before it is there. */
  readonly width: number
  readonly height: number
}

/** What the agency shows beside its name; `null` where it has none. */
export interface BrandFacts {
  readonly logo: ImageFacts | null
  readonly favicon: ImageFacts | null
}
