import { join } from 'node:path'

const data = process.env.CHITIEU_DATA ?? join(process.cwd(), '../../data')

/** Where what the pages are made from lies. */
export const places = {
  data,
  out: process.env.CHITIEU_OUT ?? join(data, '../out'),
  config: process.env.CHITIEU_CONFIG ?? join(data, '../chitieu.config.json'),
  archive: process.env.CHITIEU_ARCHIVE ?? join(data, '../archive'),
} as const
