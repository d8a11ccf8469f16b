/** Style sheets are read by webpack; importing one adds it to the page. */
declare module '*.css';
