import type { UploadPackage } from '../../generated/types.ts'

const SAMPLE = '**Số liệu mẫu, không có thật. · Sample figures, not real.**\n\n'

/** The identifier of a package: receiver/regime/form/period/unit/revision. */
export function packageIdentifier({ scope, revision }: Pick<UploadPackage, 'scope' | 'revision'>): string {
  const { receiver, regime, form, period, unit } = scope
  return [receiver, regime, form, period, unit, revision].join('/')
}

/** The page that a person who opens the package reads first, in both languages. */
export function packageReadme(template: string, record: UploadPackage): string {
  const { names, replaces, revision, sample } = record
  const values: Readonly<Record<string, string>> = {
    ...{ vi: names.vi, en: names.en, identifier: packageIdentifier(record), revision: `${revision}` },
    replacesVi: replaces === null ? '' : `, thay bản ${replaces.revision} (${replaces.id})`,
    replacesEn: replaces === null ? '' : `, replacing revision ${replaces.revision} (${replaces.id})`,
    sample: sample ? SAMPLE : '',
  }
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
}
