/** What every page may load: nothing but what the site serves itself. The one source of the page's own policy and of the servers' headers. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

const FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

/** The headers of every answer; a page cannot say by itself who may put it in a frame. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', `${CONTENT_POLICY}; frame-ancestors 'none'`],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/** How long a file may be kept by who fetched it: an asset whose name carries its hash for ever, anything else asks each time. */
export const CACHE = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const

/** Files whose name carries the hash of their content: `/assets/site-60db4e41.css`. */
export const HASHED_ASSET = '^/assets/.+-[0-9a-f]{8}\\.(css|js|woff2|svg|png)$'
