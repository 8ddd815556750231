/** Remembers a preference for a year; the server reads it before it renders. */
export const remember = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
};
