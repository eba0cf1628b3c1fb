/** A profile's address as the URL standard serialises it; a path is one of this site. */
export const absolute = (url: string): string => new URL(url, location.href).href;
