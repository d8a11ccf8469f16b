/** Style sheets are read by webpack; importing one adds it to the page. */
declare module '*.css';

/** The manifest as text. */
declare module '*.xml' {
  const text: string;
  export default text;
}
