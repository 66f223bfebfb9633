import type { APIRoute } from 'astro'
import { type DownloadFile, downloadFiles } from '../../download-book.ts'
import { planned } from '../../plan.ts'

const FOLDER = '/tai-ve/'

/** Every file of the page of downloads at its own address; those of the API stand there. */
export function getStaticPaths() {
  const files = downloadFiles().filter(({ to }) => to.startsWith(FOLDER))
  return planned(
    'tai-ve/[...file]',
    ['register', 'catalogue', 'figures', 'rounds', 'releases', 'packages'],
    files.map((file) => ({ params: { file: file.to.slice(FOLDER.length) }, props: { file }, own: file.sha256 })),
  )
}

export const GET: APIRoute<{ readonly file: DownloadFile }> = ({ props: { file } }) => new Response(file.read())
