/** What pages are made from. A page is made again only when one of the sources it reads has changed. */
export type Source =
  | 'register'
  | 'catalogue'
  | 'figures'
  | 'rounds'
  | 'archives'
  | 'releases'
  | 'packages'
  | 'reference'

/** A page to be made: the parameters of its route, what its template is given, and what of its sources it reads. */
export interface PlannedPage<Props> {
  readonly params: Readonly<Record<string, string>>
  readonly props: Props
  /** Stands for the part of its sources that the page reads, where that is less than all: equal text, equal page. */
  readonly own?: string
}

/** The pages of one route that have to be made: all of them, or those whose sources changed since the last build. */
export function planned<Props>(
  _route: string,
  _reads: readonly Source[],
  pages: readonly PlannedPage<Props>[],
): PlannedPage<Props>[] {
  return [...pages]
}
