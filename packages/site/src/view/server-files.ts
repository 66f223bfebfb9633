import { CACHE, HASHED_ASSET, SECURITY_HEADERS } from '../../build/security-headers.ts'
import type { Answers } from './redirects.ts'

type Moves = readonly (readonly [from: string, to: string])[]

/** What the servers are told: which address leads where, and which is gone and has no page that says so. */
interface Rules {
  readonly moves: Moves
  readonly gone: readonly string[]
}

/** The files that tell a server the redirects and headers of the site, by name; all from the same rows. */
export function serverFiles({
  redirects,
  tombstones,
}: Pick<Answers, 'redirects' | 'tombstones'>): ReadonlyMap<string, string> {
  const rules: Rules = {
    moves: redirects.map(({ from, to }) => [from, to]),
    gone: tombstones.filter(({ language, from }) => language === null || !from.endsWith('/')).map(({ from }) => from),
  }
  return new Map([
    ['nginx.conf', nginx(rules)],
    ['apache.htaccess', apache(rules)],
    ['iis-web.config', iis(rules)],
    ['_redirects', lines(rules.moves.map(([from, to]) => `${from} ${to} 301`))],
    ['_headers', hostHeaders()],
    ['redirects.json', redirectsJson({ redirects, tombstones })],
  ])
}

/** Old addresses for programs: which leads where, and which was withdrawn, why, when and by whom. */
export function redirectsJson({ redirects, tombstones }: Pick<Answers, 'redirects' | 'tombstones'>): string {
  const withdrawn = tombstones.map(({ from, facts: { reason, date, decidedBy } }) => ({
    ...{ from, reason, date, decidedBy },
  }))
  return `${JSON.stringify({ redirects, withdrawn }, null, 1)}\n`
}

/** Every way to ask for a folder: with its file or without. */
function spellings(address: string): readonly string[] {
  return address.endsWith('/') ? [address, `${address}index.html`] : [address]
}

function nginx({ moves, gone }: Rules): string {
  return lines([
    '# Include inside http { }; then set root and server_name.',
    'map_hash_bucket_size 512;',
    'map_hash_max_size 65536;',
    'map $uri $chitieu_moved {',
    '  default "";',
    ...moves.flatMap(([from, to]) => spellings(from).map((each) => `  "${each}" "${to}";`)),
    '}',
    'map $uri $chitieu_gone {',
    '  default 0;',
    ...gone.map((from) => `  "${from}" 1;`),
    '}',
    'map $uri $chitieu_cache {',
    `  default "${CACHE.other}";`,
    `  "~${HASHED_ASSET}" "${CACHE.hashed}";`,
    '}',
    'server {',
    '  listen 80;',
    '  server_name _;',
    '  root /srv/chitieu/site;',
    '  index index.html;',
    '  charset utf-8;',
    '  error_page 404 /404.html;',
    '  if ($chitieu_moved) { return 301 $chitieu_moved; }',
    '  if ($chitieu_gone) { return 410; }',
    ...SECURITY_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $chitieu_cache always;',
    '}',
  ])
}

function apache({ moves, gone }: Rules): string {
  return lines([
    '# Place at the root of the site as .htaccess; needs mod_headers, mod_setenvif and mod_alias.',
    'DirectoryIndex index.html',
    'ErrorDocument 404 /404.html',
    ...SECURITY_HEADERS.map(([name, value]) => `Header always set ${name} "${value}"`),
    `SetEnvIf Request_URI "${HASHED_ASSET}" hashed_asset`,
    `Header always set Cache-Control "${CACHE.other}" env=!hashed_asset`,
    `Header always set Cache-Control "${CACHE.hashed}" env=hashed_asset`,
    ...moves.map(([from, to]) => `RedirectMatch 301 "^${pattern(from)}$" "${to}"`),
    ...gone.map((from) => `RedirectMatch 410 "^${pattern(from)}$"`),
  ])
}

function iis({ moves, gone }: Rules): string {
  const add = (key: string, value: string): string => `        <add key="${markup(key)}" value="${markup(value)}" />`
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Place at the root of the site as web.config; needs the URL Rewrite module. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <httpErrors errorMode="Custom"><remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" /></httpErrors>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...SECURITY_HEADERS.map(([name, value]) => `        <add name="${name}" value="${markup(value)}" />`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <rewrite>',
    '      <rewriteMaps>',
    '      <rewriteMap name="moved">',
    ...moves.flatMap(([from, to]) => spellings(from).map((each) => add(each, to))),
    '      </rewriteMap>',
    '      <rewriteMap name="gone">',
    ...gone.map((from) => add(from, '1')),
    '      </rewriteMap>',
    '      </rewriteMaps>',
    '      <rules>',
    '        <rule name="moved" stopProcessing="true">',
    '          <match url=".*" />',
    '          <conditions><add input="{moved:{PATH_INFO}}" pattern="(.+)" /></conditions>',
    '          <action type="Redirect" url="{C:1}" redirectType="Permanent" appendQueryString="false" />',
    '        </rule>',
    '        <rule name="gone" stopProcessing="true">',
    '          <match url=".*" />',
    '          <conditions><add input="{gone:{PATH_INFO}}" pattern="1" /></conditions>',
    '          <action type="CustomResponse" statusCode="410" statusReason="Gone" statusDescription="Gone" />',
    '        </rule>',
    '      </rules>',
    '      <outboundRules>',
    '        <rule name="hashed assets are kept" preCondition="hashed asset">',
    '          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />',
    `          <action type="Rewrite" value="${CACHE.hashed}" />`,
    '        </rule>',
    '        <rule name="anything else is asked for again" preCondition="any other file">',
    '          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />',
    `          <action type="Rewrite" value="${CACHE.other}" />`,
    '        </rule>',
    '        <preConditions>',
    `          <preCondition name="hashed asset"><add input="{PATH_INFO}" pattern="${markup(HASHED_ASSET)}" /></preCondition>`,
    `          <preCondition name="any other file"><add input="{PATH_INFO}" pattern="${markup(HASHED_ASSET)}" negate="true" /></preCondition>`,
    '        </preConditions>',
    '      </outboundRules>',
    '    </rewrite>',
    '  </system.webServer>',
    '</configuration>',
  ])
}

function hostHeaders(): string {
  return lines([
    '/*',
    ...SECURITY_HEADERS.map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${CACHE.other}`,
    '/assets/*.css',
    '  ! Cache-Control',
    `  Cache-Control: ${CACHE.hashed}`,
    '/assets/*.js',
    '  ! Cache-Control',
    `  Cache-Control: ${CACHE.hashed}`,
  ])
}

/** An address as a regular expression that also takes the file of its folder. */
function pattern(address: string): string {
  const escaped = address.replace(/[.\\+*?^$()[\]{}|]/g, '\\$&')
  return address.endsWith('/') ? `${escaped}(index\\.html)?` : escaped
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}
