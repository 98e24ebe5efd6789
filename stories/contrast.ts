/** Linear light of one channel of sRGB, 0–255. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * Relative luminance of a colour written `#rgb`, `#rrggbb` or `rgb(r, g, b)`; NaN for any other writing.
 *
 * @source WCAG 2.2, definition of relative luminance.
 */
export function luminance(colour: string): number {
  const hex = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i.exec(colour.trim());
  const channels = hex
    ? hex
        .slice(1)
        .filter(Boolean)
        .map((digits) => parseInt(digits.length === 1 ? digits + digits : digits, 16))
    : (/^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour.trim())?.slice(1).map(Number) ?? []);
  const [red = NaN, green = NaN, blue = NaN] = channels.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two opaque colours, 1 to 21.
 *
 * @source WCAG 2.2, definition of contrast ratio.
 * @example
 * contrast('#777777', '#ffffff'); // 4.48, to two decimals
 */
export function contrast(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
