import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Where a Chromium is installed; undefined where there is none. */
export const chromium: string | undefined = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path))

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--dump-dom']

/** A page that shows what its script gives: the browser waits for a picture, and the picture for the script. */
const markup = `<!doctype html><html><head><meta charset="utf-8"><title>client</title></head><body>
<pre id="told"></pre><img src="/until-done" alt=""><script src="/script.js"></script></body></html>`

/**
 * Runs a script in a page of an origin of its own, in a browser without a window.
 * @param script an expression that gives a promise; what comes of it is shown as JSON
 * @param before scripts that it needs
 * @param reaches the origin that the page may ask
 * @returns the page as it stands when the script has ended
 */
export async function pageAfter(script: string, before: string, reaches: string): Promise<string> {
  const held: ServerResponse[] = []
  let isDone = false
  const show = "document.querySelector('#told').textContent = JSON.stringify"
  const whole = `${before}
${script}.then((told) => { ${show}(told) }, (error) => { ${show}({ failed: String(error) }) }).finally(() => fetch('/done'))`
  const policy = `default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self' ${reaches}`
  const server = createServer(({ url }, response) => {
    if (url === '/')
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }).end(markup)
    else if (url === '/script.js')
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(whole)
    else if (url === '/until-done' && !isDone) held.push(response)
    else {
      isDone ||= url === '/done'
      response.writeHead(204).end()
      if (isDone) for (const one of held.splice(0)) one.writeHead(204).end()
    }
  })
  const profile = await mkdtemp(join(tmpdir(), 'gongkai-browser-'))
  try {
    const address = await listening(server)
    const asked = [...flags, `--user-data-dir=${profile}`, address]
    const { stdout } = await promisify(execFile)(chromium ?? '', asked, {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 300_000,
    })
    return stdout
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the page has no port')
  return `http://127.0.0.1:${address.port}/`
}
