import type { MiddlewareHandler } from 'hono';

/** Names this machine has for itself. A page elsewhere that points its own name at 127.0.0.1 shows another Host. */
const OWN_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i;

/** What a request that is not answered gets. */
export function refusal(message: string) {
  return { error: { code: 'refused', message } };
}

/**
 * What the page may load: its own files, nothing else, no inline script or style. `images` adds pictures over https,
 * for the one page load in which the person allowed them.
 */
export function contentPolicy(images: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self'${images ? ' https:' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** True unless the browser says that another site brought the request about; what is no browser says nothing. */
const isOwn = (site: string | undefined) => site === undefined || site === 'same-origin' || site === 'none';

/** Puts the security headers on every response. `?images=1` is the person's allowance, and no other site can give it. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const images = c.req.path === '/' && c.req.query('images') === '1' && isOwn(c.req.header('sec-fetch-site'));
  c.header('Content-Security-Policy', contentPolicy(images));
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Cache-Control', 'no-store');
};

/**
 * Refuses what another site sent through the person's browser: a Host that is not this machine (DNS rebinding), an
 * Origin other than this page's, and questions that are not declared as JSON (which no plain form can send).
 */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!OWN_HOST.test(host)) return c.json(refusal('unknown Host'), 403);
  const origin = c.req.header('origin');
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return c.json(refusal('other origin'), 403);
  if (c.req.method === 'POST') {
    if (!isOwn(c.req.header('sec-fetch-site'))) return c.json(refusal('other origin'), 403);
    if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
      return c.json(refusal('send application/json'), 415);
  }
  return await next();
};
