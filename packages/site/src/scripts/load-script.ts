/** Brings one of the site's own classic scripts; scripts run in the order they were asked for. */
export function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = source
    script.async = false
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(source))
    document.head.append(script)
  })
}
