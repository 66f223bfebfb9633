import { experimental_AstroContainer as Container } from 'astro/container'
import Checker from './components/Checker.astro'
import { hashOf } from './hash.ts'
import { load } from './load.ts'
import { singleFileHtml } from './single-file.ts'
import { singleFile, singlePage } from './view/check-page.ts'
import type { OfferedFile } from './view/offered-file.ts'
import type { Language } from './view/site-data.ts'
import { languages, say } from './view/words.ts'

const made = new Map<Language, Promise<string>>()

/** The checker as one file in a language. */
export function singleChecker(language: Language): Promise<string> {
  const known = made.get(language) ?? makeChecker(language)
  made.set(language, known)
  return known
}

async function makeChecker(language: Language): Promise<string> {
  const container = await Container.create()
  const props = { language, marker: '', template: '', results: '' }
  return singleFileHtml(singlePage(load().facts, language), await container.renderToString(Checker, { props }))
}

/** The checker as one file in each language, as the page of downloads offers it. */
export function checkerDownloads(): Promise<readonly OfferedFile[]> {
  return Promise.all(
    languages.map(async (language): Promise<OfferedFile> => {
      const bytes = new TextEncoder().encode(await singleChecker(language))
      const key = language === 'vi' ? 'download.content.checkerVi' : 'download.content.checkerEn'
      const content = { vi: say('vi', key), en: say('en', key) }
      const facts = { group: 'checker', to: singleFile(language), content, rows: null, format: 'HTML' } as const
      return { ...facts, updated: '', bytes: bytes.length, sha256: hashOf(bytes) }
    }),
  )
}
