/** What issue and decisions allow the published package; sizes in kB of 1000 bytes after minifying and gzip. */
export const PACKAGE_BUDGET = {
  /** Who imports only the restating of observations. */
  rebase: 15,
  /** Each validator by itself. */
  validator: 40,
  runtimeDependencies: 8,
  installScripts: 0,
} as const
