import type { APIRoute } from 'astro'
import { fontFiles, readFont, styleSheet } from '../../style-file.ts'

export const getStaticPaths = () => [styleSheet.name, ...fontFiles].map((file) => ({ params: { file } }))

export const GET: APIRoute = ({ params }) =>
  params.file === styleSheet.name
    ? new Response(styleSheet.text, { headers: { 'content-type': 'text/css; charset=utf-8' } })
    : new Response(readFont(params.file ?? ''), { headers: { 'content-type': 'font/woff2' } })
