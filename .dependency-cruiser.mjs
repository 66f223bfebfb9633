const src = '^packages/indicators/src/'
const edge = '(node|duckdb|arquero|cli)'

/** Which folder may import which; each rule says what to do instead. @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Two files need each other. Move what both need into a third file further up, usually in model/ or base/.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'generated-stands-alone',
      severity: 'error',
      comment: 'Generated files import nothing of ours. Put hand-written code beside them, in base/.',
      from: { path: `${src}generated/` },
      to: { path: src, pathNot: `${src}generated/` },
    },
    {
      name: 'base-knows-only-generated',
      severity: 'error',
      comment: 'base/ knows nothing of units or periods. If it needs them it belongs in model/.',
      from: { path: `${src}base/` },
      to: { path: src, pathNot: [`${src}base/`, `${src}generated/`] },
    },
    {
      name: 'model-knows-only-base',
      severity: 'error',
      comment:
        'The model does not know what is done with it. Move the step into ingest/, validate/, aggregate/ or report/.',
      from: { path: `${src}model/` },
      to: { path: src, pathNot: [`${src}model/`, `${src}base/`, `${src}generated/`] },
    },
    {
      name: 'steps-share-data-not-code',
      severity: 'error',
      comment:
        'Two steps met. Move the shared type to schemas/ or the shared idea to model/; wire steps in pipeline.ts.',
      from: { path: `${src}(ingest|validate|aggregate|report)/` },
      to: { path: src, pathNot: [`${src}$1/`, `${src}(model|base|generated)/`] },
    },
    {
      name: 'pipeline-and-door-stay-in-the-core',
      severity: 'error',
      comment:
        'The door "." runs in a browser. What needs files, processes or run-time compilation goes behind "./node", "./duckdb" or "./arquero".',
      from: { path: `${src}[^/]+\\.ts$` },
      to: { path: `${src}${edge}/` },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'The core gets what it needs as arguments. Read files in node/, print in cli/.',
      from: { path: src, pathNot: [`${src}${edge}/`, '\\.test\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-has-no-packages',
      severity: 'error',
      comment:
        'The core runs under a strict content security policy with nothing to install. Put the package behind one of the other doors, or bundle it in scripts/generate.ts.',
      from: {
        path: src,
        pathNot: [`${src}${edge}/`, '\\.test\\.ts$', `${src}report/(workbook|mark-workbook-parts)\\.ts$`],
      },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'workbooks-are-packed-by-one-package',
      severity: 'error',
      comment: 'Writing a workbook needs a zip writer and nothing else (decision 0013).',
      from: { path: `${src}report/(workbook|mark-workbook-parts)\\.ts$` },
      to: { path: 'node_modules/', pathNot: 'node_modules/fflate/' },
    },
    {
      name: 'cli-is-the-outermost',
      severity: 'error',
      comment: 'Nothing imports the command line. Move the shared part into node/ or the core.',
      from: { path: src, pathNot: `${src}cli/` },
      to: { path: `${src}cli/` },
    },
    {
      name: 'arquero-and-duckdb-stay-apart',
      severity: 'error',
      comment: 'People who use one should not have to install the other. Share through the core.',
      from: { path: `${src}(arquero|duckdb)/` },
      to: { path: `${src}(arquero|duckdb)/`, pathNot: `${src}$1/` },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment:
        'Import the file that holds the thing. Only the doors re-export, and only users of the package enter by them.',
      from: { path: src, pathNot: '\\.test\\.ts$' },
      to: { path: [`${src}index\\.ts$`, `${src}(node|duckdb|arquero)/index\\.ts$`] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere. Correct the path, or add the package to packages/indicators/package.json.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'packages/indicators/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}
