/** What a reader calls a file: the last part of its address. */
export const fileName = (url: string): string => url.split(/[?#]/)[0]?.split('/').pop() || url;
