/**
 * Hands a text or a picture to the reader as a file. The link is never put into the page, so a page's own handling of links does not
 * meet it, and a content policy has nothing to say: no script, no frame, no request.
 *
 * @param type Media type without charset; a text is written as UTF-8.
 */
export function download(name: string, content: string | Blob, type: string): void {
  const whole = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const url = URL.createObjectURL(new Blob([content], { type: whole }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Safari reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
