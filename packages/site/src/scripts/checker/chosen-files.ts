import { button, element, make } from './elements.ts'
import type { Wording } from './wording.ts'

/** The files that were chosen or dropped, listed with a button to leave one out. */
export class ChosenFiles {
  readonly #list: HTMLElement
  readonly #wording: Wording
  #files: readonly File[] = []

  constructor(list: string, input: string, opener: string, wording: Wording) {
    this.#list = element(list, HTMLUListElement)
    this.#wording = wording
    const field = element(input, HTMLInputElement)
    element(opener, HTMLButtonElement).addEventListener('click', () => field.click())
    field.addEventListener('change', () => {
      this.add(field.files ?? [])
      field.value = ''
    })
  }

  get files(): readonly File[] {
    return this.#files
  }

  /** Adds files; one of the same name takes the place of the one before. */
  add(files: Iterable<File>): void {
    const byName = new Map(this.#files.map((file) => [file.name, file]))
    for (const file of files) byName.set(file.name, file)
    this.#show([...byName.values()])
  }

  /** Lets files be dropped on an area; pressing a button is the other way. */
  dropOn(area: HTMLElement): void {
    const over = (event: DragEvent, isOver: boolean): void => {
      event.preventDefault()
      area.classList.toggle('over', isOver)
    }
    area.addEventListener('dragover', (event) => over(event, true))
    area.addEventListener('dragleave', (event) => over(event, false))
    area.addEventListener('drop', (event) => {
      over(event, false)
      this.add(event.dataTransfer?.files ?? [])
    })
  }

  #show(files: readonly File[]): void {
    const { say } = this.#wording
    this.#files = files
    this.#list.replaceChildren(
      ...files.map((file) => {
        const size = say('check.size', { size: Math.max(1, Math.round(file.size / 1000)) })
        const leave = button(say('check.remove'), () => this.#show(this.#files.filter((each) => each !== file)), {
          'aria-label': say('check.removeNamed', { file: file.name }),
        })
        return make('li', {}, make('span', {}, file.name), make('span', { class: 'soft' }, size), leave)
      }),
    )
  }
}
