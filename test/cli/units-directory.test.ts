import { describe, expect, test } from 'vitest'
import { askChitieu, runChitieu } from '../support/run-chitieu.ts'
import { runInFolder } from '../support/run-in-folder.ts'

const LONG_XUYEN = ['--at', '2025-07-01', '--within', '883-1']

describe('units directory', () => {
  test('says for people whom to ask now', () => {
    const { status, out } = runChitieu('units', 'directory', ...LONG_XUYEN)
    expect(status).toBe(0)
    expect(out).toMatch(
      /30280\s+Phường Mỹ Bình \(Thành phố Long Xuyên\)\s+30\/06\/2025\s+→\s+30307\s+Phường Long Xuyên \(Tỉnh An Giang\): toàn bộ\n/,
    )
    expect(out).toMatch(
      /883\s+Thành phố Long Xuyên \(Tỉnh An Giang\)\s+30\/06\/2025\s+→\s+91\s+Tỉnh An Giang \(Việt Nam\): giữ ở cấp trên/,
    )
  })

  test('and for programs', () => {
    const { status, answer } = askChitieu('units', 'directory', ...LONG_XUYEN)
    expect(status).toBe(0)
    const { units } = answer as {
      readonly units: readonly { readonly unit: string; readonly bodies: readonly unknown[] }[]
    }
    const own = units.find(({ unit }) => unit === '883-1')
    expect(own?.bodies).toMatchObject([
      {
        id: 'district-office@883-1',
        ask: [{ id: 'provincial-office@91-2', contacts: [{ channel: 'email' }, { channel: 'web' }] }],
      },
    ])
  })

  test('writes a table and cards; internal contacts only when asked for', async () => {
    const wish = ['units', 'directory', ...LONG_XUYEN, '--csv', 'd.csv', '--vcard', 'd.vcf']
    expect(await runInFolder(wish, new Map())).toMatchObject({ exit: 0, left: ['d.csv', 'd.vcf'] })
    const internal = askChitieu('units', 'directory', ...LONG_XUYEN, '--internal')
    expect(JSON.stringify(internal.answer)).toContain('nguoi-mau@angiang.example')
    expect(JSON.stringify(askChitieu('units', 'directory', ...LONG_XUYEN).answer)).not.toContain('nguoi-mau')
  })

  test.each([
    [['--at', '2025-07-01', '--basis', 'rice'], 2, 'option-invalid'],
    [[], 2, 'option-invalid'],
    [['89-1', '--at', '2025-07-01'], 2, 'option-invalid'],
    [['--at', '2025-07-01', '--within', 'Atlantis'], 1, 'unit-unknown'],
  ] as const)('%j ends with %i, %s', (args, exit, code) => {
    const { status, err } = runChitieu('units', 'directory', ...args)
    expect(status).toBe(exit)
    expect(err).toContain(`[${code}]`)
  })
})
