/**
 * Data as JSON that can be set between the tags of a script: no `<` that could end it, no line end that old engines take
 * for one of the script.
 *
 * @source WHATWG HTML, 4.12.1.3 Restrictions for contents of script elements.
 * @example
 * scriptSafe('</script>').includes('<'); // false
 * JSON.parse(scriptSafe('</script>')); // '</script>'
 */
export const scriptSafe = (data: unknown): string =>
  `${JSON.stringify(data, null, 2)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}\n`;
