/**
 * What a page of a site may do in the view, as its Content-Security-Policy (https://www.w3.org/TR/CSP3/), beside whatever the
 * site's own says. Pictures, styles and fonts come from anywhere, as a theme wants them; scripts from the site itself and
 * only where they are asked for. No frames, forms, workers, downloads, dialogs or windows of its own.
 */
export function viewPolicy(host: string, scripts: boolean): string {
  const own = `https://${host} http://${host}`
  return [
    "default-src 'none'",
    `script-src ${scripts ? `${own} 'unsafe-inline' 'unsafe-eval'` : "'none'"}`,
    `connect-src ${scripts ? own : "'none'"}`,
    "style-src https: http: data: 'unsafe-inline'",
    'img-src https: http: data: blob:',
    'font-src https: http: data:',
    'media-src https: http: data: blob:',
    `base-uri ${own}`,
    "form-action 'none'",
    // A window is asked for and never opened: that is how a followed link is noticed.
    `sandbox allow-same-origin allow-popups${scripts ? ' allow-scripts' : ''}`,
  ].join('; ')
}
