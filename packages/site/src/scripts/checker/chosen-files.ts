import { button, element, make } from '../elements.ts'
import type { Wording } from '../wording.ts'

/** A file, or a folder with what is in it, as it was chosen. */
interface Chosen {
  readonly name: string
  readonly isFolder: boolean
  readonly files: readonly File[]
}

/** A chosen file, and the folder it was chosen with. */
export interface PickedFile {
  readonly file: File
  readonly name: string
  readonly folder?: string
}

/** The files and folders that were chosen or dropped, listed with a button to leave one out. */
export class ChosenFiles {
  readonly #list: HTMLElement
  readonly #wording: Wording
  #chosen: readonly Chosen[] = []

  constructor(list: string, wording: Wording) {
    this.#list = element(list, HTMLUListElement)
    this.#wording = wording
  }

  /** A file is named as it is, a file of a folder by its way in it. */
  get files(): readonly PickedFile[] {
    return this.#chosen.flatMap(({ name: folder, isFolder, files }) =>
      files.map((file) =>
        isFolder ? { file, folder, name: file.webkitRelativePath.slice(folder.length + 1) } : { file, name: file.name },
      ),
    )
  }

  /** Lets a button open the dialog of an input, and takes what was chosen there. */
  chooseWith(opener: string, input: string): void {
    const field = element(input, HTMLInputElement)
    element(opener, HTMLButtonElement).addEventListener('click', () => field.click())
    field.addEventListener('change', () => {
      this.#add([...(field.files ?? [])])
      field.value = ''
    })
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
      const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.webkitGetAsEntry()?.isFile)
      this.#add(items.map((item) => item.getAsFile()).filter((file) => file !== null))
    })
  }

  /** Adds files and folders; one of the same name takes the place of the one before. */
  #add(files: readonly File[]): void {
    const byName = new Map(this.#chosen.map((each) => [each.name, each]))
    const [first] = files
    const folder = first?.webkitRelativePath.split('/')[0] ?? ''
    if (folder !== '') byName.set(folder, { name: folder, isFolder: true, files })
    else for (const file of files) byName.set(file.name, { name: file.name, isFolder: false, files: [file] })
    this.#show([...byName.values()])
  }

  #show(chosen: readonly Chosen[]): void {
    this.#chosen = chosen
    this.#list.replaceChildren(...chosen.map((each) => this.#item(each)))
  }

  #item(each: Chosen): HTMLElement {
    const { say } = this.#wording
    const { name, isFolder, files } = each
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    const size = say('check.size', { size: Math.max(1, Math.round(bytes / 1000)) })
    const detail = isFolder ? `${say('check.filesInFolder', { count: files.length })}, ${size}` : size
    const leave = button(say('check.remove'), () => this.#show(this.#chosen.filter((other) => other !== each)), {
      'aria-label': say('check.removeNamed', { file: name }),
    })
    return make('li', {}, make('span', {}, name), make('span', { class: 'soft' }, detail), leave)
  }
}
